import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useSelection } from '../../selection/use-selection.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ColumnFormulas } from './column-formulas.js';
import { scopeOfReport } from './column-why.js';
import { DownloadMenu } from './download-menu.js';
import { ExportHistory } from './export-history.js';
import { NoRows } from './no-rows.js';
import { OvertimePanel } from './overtime-panel.js';
import { ReportControls } from './report-controls.js';
import { ReportNotes } from './report-notes.js';
import { ReportCharts } from './report-charts.js';
import { inputOf, readReportSearch, searchOf, type ReportSearch } from './report-search.js';
import { ReportTable } from './report-table.js';
import { SavedMenu } from './saved-menu.js';
import { SavedPanel } from './saved-panel.js';
import { STAFFING_REPORT } from './staffing-report.documents.js';

/** HR's report of a period and sites: the table on screen is the table in the file. */
export function StaffingReportPage(): ReactNode {
  const { period, periodChoice, tree } = useSelection();
  const navigate = useNavigate();
  const report = readReportSearch(useSearch({ strict: false }));
  const input = inputOf(report, period);
  const query = useDocument(STAFFING_REPORT, { input });
  const choose = (chosen: ReportSearch) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...searchOf(chosen) }) } as never);
  return (
    <Stack gap="md">
      <PageHead title={t('frame:page.staffingReport')} controls={['period']}>
        <SavedMenu report={report} period={periodChoice} />
        <DownloadMenu report={report} period={period} />
      </PageHead>
      <ReportControls report={report} sites={tree.sites} onChange={choose} />
      <QueryPart query={query} height={420}>
        {(data) => {
          const answer = answered(data.staffingReport);
          return answer.rows.length === 0 ? (
            <NoRows period={period} tree={tree} />
          ) : (
            <Stack gap="md">
              <Panel title={t('staffingReport:table')} description={t('staffingReport:tableHint')}>
                <ReportTable report={answer} scope={scopeOfReport(report)} />
              </Panel>
              <ReportCharts report={answer} input={input} />
              <OvertimePanel report={answer} input={input} />
              <ReportNotes report={answer} />
              <ColumnFormulas columns={answer.columns} />
            </Stack>
          );
        }}
      </QueryPart>
      <SavedPanel />
      <ExportHistory />
    </Stack>
  );
}
