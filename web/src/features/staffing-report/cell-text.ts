import type { ColumnFormat, StaffingReportQuery, UnknownReason } from '../../graphql/generated/graphql.js';
import { formatDate } from '../../format/dates.js';
import { formatFixed, formatNumber, formatShare } from '../../format/numbers.js';
import { t } from '../../messages/t.js';

export type Report = Extract<StaffingReportQuery['staffingReport'], { __typename: 'StaffingReport' }>;
export type ReportCell = Report['rows'][number]['cells'][number];

/** A cell as text. Hours are decimal here, whatever the organization's style: the export's hours are, too. */
export function cellText(cell: ReportCell, format: ColumnFormat): string {
  if (format === 'TEXT') return cell.text ?? '';
  if (format === 'DATE') return cell.text === null || cell.text === undefined ? emptyText(cell) : formatDate(cell.text);
  const { value } = cell;
  if (value === null || value === undefined) return emptyText(cell);
  switch (format) {
    case 'COUNT':
      return formatNumber(value, 2);
    case 'HOURS':
    case 'RATIO':
      return formatFixed(value, 2);
    case 'SHARE':
      return formatShare(value, 1);
  }
}

function emptyText(cell: ReportCell): string {
  return reasonWord(cell.reason);
}

/** A cell without a value never looks like a zero: it says whether it is withheld or unknown. */
export function reasonWord(reason: UnknownReason | null | undefined): string {
  return reason === 'GROUP_TOO_SMALL' || reason === 'NOT_FOR_VIEWER'
    ? t('staffingReport:withheld')
    : t('staffingReport:unknown');
}
