import { Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { AdministeredSitesQuery, TermsChangeInput } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useViewer } from '../../session/use-viewer.js';
import { ChangeDialog } from '../../terms/change-dialog.js';
import { ChangesPanel } from './changes-panel.js';
import { SettingsPanel } from './settings-panel.js';
import { SitesPanel } from './sites-panel.js';

export type KnownSite = AdministeredSitesQuery['administeredSites'][number];
export type KnownTeam = KnownSite['teams'][number];

/** A change that may reach weeks that have begun: it is looked at before it is made. */
export type OnChange = (change: TermsChangeInput) => void;

/** The practice as it is set up: sites and teams, what holds on all pages, and who changed what. */
export function PracticePage(): ReactNode {
  const { organization } = useViewer();
  const [change, setChange] = useState<TermsChangeInput | null>(null);
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.practice')} />
      <SitesPanel onChange={setChange} />
      <SettingsPanel organization={organization} />
      <ChangesPanel of={['SITE', 'TEAM', 'ACTIVITY', 'ORGANIZATION']} />
      {change !== null && (
        <ChangeDialog change={change} style={organization.durationStyle} onClose={() => setChange(null)} />
      )}
    </Stack>
  );
}
