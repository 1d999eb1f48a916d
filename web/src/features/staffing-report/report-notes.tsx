import { Code, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatPeriod } from '../../format/dates.js';
import { unknownReason } from '../../format/unknown.js';
import type { UnknownReason } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { reasonWord, type Report } from './cell-text.js';

/** What has to be known to stand behind the table: its frame, what is missing in it and why, and its fingerprint. */
export function ReportNotes({ report }: { report: Report }): ReactNode {
  const { completeUntil, incompleteDays, suppressedCells, disputedViolations } = report;
  return (
    <Panel title={t('staffingReport:notes.title')}>
      <List size="sm" spacing={4}>
        <List.Item>{t('staffingReport:notes.period', { period: formatPeriod(report.period) })}</List.Item>
        <List.Item>{t('staffingReport:notes.sites', { sites: report.siteNames.join(', ') })}</List.Item>
        {report.teamNames && (
          <List.Item>{t('staffingReport:notes.teams', { teams: report.teamNames.join(', ') })}</List.Item>
        )}
        <List.Item>{t('staffingReport:notes.zones', { zones: report.zones.join(', ') })}</List.Item>
        <List.Item>
          {completeUntil === null || completeUntil === undefined
            ? t('staffingReport:notes.completeUnknown')
            : t('staffingReport:notes.completeUntil', { date: formatDate(completeUntil) })}{' '}
          {incompleteDays === 0
            ? t('staffingReport:notes.incompleteNone')
            : t('staffingReport:notes.incompleteDays', { count: incompleteDays })}
        </List.Item>
        <List.Item>
          {suppressedCells === 0
            ? t('staffingReport:notes.suppressedNone')
            : t('staffingReport:notes.suppressed', { count: suppressedCells })}
        </List.Item>
        {disputedViolations > 0 && (
          <List.Item>{t('staffingReport:notes.disputed', { count: disputedViolations })}</List.Item>
        )}
        {reasonsIn(report).map((reason) => (
          <List.Item key={reason}>
            {t('staffingReport:notes.reason', { word: reasonWord(reason), reason: unknownReason(reason) })}
          </List.Item>
        ))}
        <List.Item>{t('staffingReport:notes.policies', { policies: report.policies.join(', ') })}</List.Item>
        <List.Item>
          {t('staffingReport:notes.hash')}: <Code style={{ overflowWrap: 'anywhere' }}>{report.rowsSha256}</Code>
          <Text size="sm" c="dimmed">
            {t('staffingReport:notes.hashHint')}
          </Text>
        </List.Item>
      </List>
    </Panel>
  );
}

/** The reasons behind cells without a value, each once, in the order of the table. */
function reasonsIn(report: Report): readonly UnknownReason[] {
  const reasons = [...report.rows, report.totals]
    .flatMap((row) => row.cells)
    .map((cell) => cell.reason)
    .filter((reason) => reason !== null && reason !== undefined);
  return [...new Set(reasons)];
}
