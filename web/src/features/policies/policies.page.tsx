import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useOrganizationTree, useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { POLICIES } from './policies.documents.js';
import { Workbench } from './workbench.js';

/** The policy workbench: what a policy demands, and what a week comes to under it. Nobody's records are read. */
export function PoliciesPage(): ReactNode {
  const query = useDocument(POLICIES, {});
  const { durationStyle } = useViewer().organization;
  const { today, sites } = useOrganizationTree();
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.policies')} />
      <Text maw="72ch">{t('policies:lead')}</Text>
      <QueryPart query={query} height={700}>
        {({ policies }) => (
          <Workbench policies={policies} style={durationStyle} today={today} zone={sites[0]?.zone ?? ''} />
        )}
      </QueryPart>
    </Stack>
  );
}
