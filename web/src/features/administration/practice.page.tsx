import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Administered, AdministeredSitesQuery, TermsChangeInput } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { hasRole, useViewer } from '../../session/use-viewer.js';
import { ChangeDialog } from '../../terms/change-dialog.js';
import { ChangesPanel } from './changes-panel.js';
import { SettingsPanel } from './settings-panel.js';
import { SitesPanel } from './sites-panel.js';

export type KnownSite = AdministeredSitesQuery['administeredSites'][number];
export type KnownTeam = KnownSite['teams'][number];

/** A change that may reach weeks that have begun: it is looked at before it is made. */
export type OnChange = (change: TermsChangeInput) => void;

const OF_PRACTICE: readonly Administered[] = ['SITE', 'TEAM', 'ACTIVITY', 'ORGANIZATION'];
/** HR has no page of logins, and reads here who was given which rights. */
const OF_ALL: readonly Administered[] = [...OF_PRACTICE, 'LOGIN'];

/** The practice as it is set up: sites and teams, what holds on all pages, and who changed what. */
export function PracticePage(): ReactNode {
  const viewer = useViewer();
  const { organization } = viewer;
  const [change, setChange] = useState<TermsChangeInput | null>(null);
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.practice')} />
      <SitesPanel onChange={setChange} />
      <SettingsPanel organization={organization} />
      <ChangesPanel of={hasRole(viewer, 'ADMINISTRATOR') ? OF_PRACTICE : OF_ALL} />
      {change !== null && (
        <ChangeDialog change={change} style={organization.durationStyle} onClose={() => setChange(null)} />
      )}
    </Stack>
  );
}
