import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useOrganizationTree } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { CredentialsPanel } from './credentials-panel.js';
import { EmploymentsPanel } from './employments-panel.js';
import { PositionsPanel } from './positions-panel.js';
import { ProvidersPanel } from './providers-panel.js';
import { STAFFING_LISTS } from './staff-files.documents.js';

/** What the staffing report rests on besides the records: employments, credentials, positions and providers. */
export function StaffFilesPage(): ReactNode {
  const query = useDocument(STAFFING_LISTS, {});
  const { today } = useOrganizationTree();
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.staffFiles')} />
      <Text maw={720}>{t('staffFiles:lead')}</Text>
      <QueryPart query={query} height={480}>
        {({ staffingLists: { people, sites, employments, credentials, positions, providers } }) => (
          <Stack gap="md">
            <EmploymentsPanel employments={employments} people={people} />
            <CredentialsPanel credentials={credentials} people={people} today={today} />
            <PositionsPanel positions={positions} sites={sites} />
            <ProvidersPanel providers={providers} sites={sites} />
          </Stack>
        )}
      </QueryPart>
    </Stack>
  );
}
