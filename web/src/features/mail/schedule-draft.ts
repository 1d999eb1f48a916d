import type { Cadence, ReportScheduleInput, StaffingGrouping } from '../../graphql/generated/graphql.js';
import type { Schedule } from './schedules-panel.js';

export const CADENCES = ['WEEKLY', 'PAY_PERIOD', 'MONTHLY'] as const satisfies readonly Cadence[];
export const GROUPINGS = [
  'ORGANIZATION',
  'SITE',
  'TEAM',
  'ROLE',
  'STAFF_MEMBER',
] as const satisfies readonly StaffingGrouping[];

/** What a file may be, a PDF for the paper it is printed on. */
export const FILES = ['XLSX', 'PDF_LETTER', 'PDF_A4', 'CSV', 'JSON'] as const;
type File = (typeof FILES)[number];

/** A schedule while it is stated. */
export interface ScheduleDraft {
  readonly name: string;
  readonly grouping: StaffingGrouping;
  readonly siteIds: readonly string[];
  /** Of a saved report only: here neither teams nor columns are chosen. */
  readonly teamIds: readonly string[];
  readonly columns: readonly string[];
  readonly file: File;
  readonly cadence: Cadence;
  readonly daysAfter: number;
  readonly localTime: string;
  readonly recipientIds: readonly string[];
}

export function draftOf(schedule: Schedule | null): ScheduleDraft {
  if (schedule === null) {
    return {
      name: '',
      grouping: 'TEAM',
      siteIds: [],
      teamIds: [],
      columns: [],
      file: 'XLSX',
      cadence: 'MONTHLY',
      daysAfter: 3,
      localTime: '07:00',
      recipientIds: [],
    };
  }
  const { name, grouping, siteIds, teamIds, columns, format, paper, cadence, daysAfter, localTime } = schedule;
  const file = format === 'PDF' ? (`PDF_${paper ?? 'A4'}` as const) : format;
  const recipientIds = schedule.recipients.map(({ id }) => id);
  return { name, grouping, siteIds, teamIds, columns, file, cadence, daysAfter, localTime, recipientIds };
}

export function inputOf({ file, ...draft }: ScheduleDraft, id: string | null): ReportScheduleInput {
  const written =
    file === 'PDF_A4' || file === 'PDF_LETTER'
      ? ({ format: 'PDF', paper: file === 'PDF_A4' ? 'A4' : 'LETTER' } as const)
      : ({ format: file, paper: null } as const);
  return {
    id,
    ...draft,
    siteIds: [...draft.siteIds],
    teamIds: [...draft.teamIds],
    columns: [...draft.columns],
    recipientIds: [...draft.recipientIds],
    ...written,
  };
}
