import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useSelection } from '../../selection/use-selection.js';
import { QueryPart } from '../../ui/query-part.js';
import { NeutralityTable } from './neutrality-table.js';
import { ROUNDING_REPORT } from './rounding.documents.js';
import { SiteRoundings } from './site-roundings.js';

/** How sites round punches, and whom that favours over a period, person by person. */
export function RoundingPage(): ReactNode {
  const { scope, period, tree } = useSelection();
  const query = useDocument(ROUNDING_REPORT, { scope, period });
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.rounding')} controls={['scope', 'period']} />
      <Text maw={720}>{t('rounding:lead')}</Text>
      <QueryPart query={query} height={420}>
        {({ roundingReport }) => {
          const report = answered(roundingReport);
          return (
            <Stack gap="md">
              <SiteRoundings settings={report.settings} sites={tree.sites} today={tree.today} />
              <NeutralityTable rows={report.rows} period={period} />
            </Stack>
          );
        }}
      </QueryPart>
    </Stack>
  );
}
