import { civilDateOf, writtenDate } from '../reading/civil-date.js';
import { timeOfDay } from '../reading/time-of-day.js';
import type { DeskRow } from './rejected-list.query.js';

/** What a fix that can be proposed would say. */
export const FIX_CODES = ['AFTERNOON', 'NEXT_DAY', 'DAY_FIRST', 'MONTH_FIRST'] as const;
export type FixCode = (typeof FIX_CODES)[number];

/** One way a row can be meant: a new text for one column. The person who knows chooses; none is the likelier. */
export interface SuggestedFix {
  readonly code: FixCode;
  readonly column: string;
  readonly value: string;
}

type Suspect = Pick<DeskRow, 'code' | 'field' | 'cells' | 'howRead' | 'workday'>;

/** The ways a rejected row can be meant, as far as the row itself tells; a missing punch is never proposed. */
export function suggestedFixes(row: Suspect): SuggestedFix[] {
  const { code, field, cells, howRead } = row;
  if (field === null || cells === null || howRead === null) return [];
  const text = cells[howRead.columns.indexOf(field)] ?? '';
  if (code === 'UNDECIDED_OUT') return outReadings(field, text, row.workday);
  return code === 'BAD_DATE' ? dateReadings(field, text) : [];
}

function outReadings(column: string, text: string, workday: string | null): SuggestedFix[] {
  const seconds = timeOfDay(text);
  if (seconds === null || workday === null) return [];
  const nextDay = new Date(Date.parse(workday) + 86_400_000).toISOString().slice(0, 10);
  return [
    { code: 'AFTERNOON', column, value: clockText(seconds + 12 * 3600) },
    { code: 'NEXT_DAY', column, value: `${nextDay} ${clockText(seconds)}` },
  ];
}

const clockText = (seconds: number): string =>
  `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`;

function dateReadings(column: string, text: string): SuggestedFix[] {
  const written = writtenDate(text);
  if (written === null) return [];
  const orders = [
    ['DAY_FIRST', 'DMY'],
    ['MONTH_FIRST', 'MDY'],
  ] as const;
  return orders.flatMap(([code, order]) => {
    const value = civilDateOf(written, order);
    return value === null ? [] : [{ code, column, value }];
  });
}
