import { Stack, Tabs, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useOrganizationTree, useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { Assignments } from './assignments/assignments.js';
import { POLICIES } from './policies.documents.js';
import { Workbench } from './workbench.js';

const TABS = ['workbench', 'assignments'] as const;

/** What policies demand and what a week comes to under them; and which of them hold for whom. */
export function PoliciesPage(): ReactNode {
  const query = useDocument(POLICIES, {});
  const { durationStyle } = useViewer().organization;
  const { today, sites } = useOrganizationTree();
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const tab = TABS.find((name) => name === search['tab']) ?? 'workbench';
  const open = (name: string | null) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, tab: name ?? undefined }) } as never);
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.policies')} />
      <QueryPart query={query} height={700}>
        {({ policies }) => (
          <Tabs value={tab} onChange={open} keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="workbench">{t('policies:tab.workbench')}</Tabs.Tab>
              <Tabs.Tab value="assignments">{t('policies:tab.assignments')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="workbench">
              <Stack gap="md">
                <Text maw="72ch">{t('policies:lead')}</Text>
                <Workbench policies={policies} style={durationStyle} today={today} zone={sites[0]?.zone ?? ''} />
              </Stack>
            </Tabs.Panel>
            <Tabs.Panel value="assignments">
              <Assignments policies={policies} style={durationStyle} />
            </Tabs.Panel>
          </Tabs>
        )}
      </QueryPart>
    </Stack>
  );
}
