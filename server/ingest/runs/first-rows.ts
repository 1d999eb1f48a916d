import { isTimed, isVisitDraft, type LedgerDraft, type TimedDraft } from '../formats/drafts.js';
import { RowRejection, type ReadingStatement } from '../formats/format.js';
import type { PracticeDraft } from '../formats/practice-drafts.js';
import type { EpochSeconds } from '../../domain/time/instant.js';
import type { InterpretedRow } from './import-result.js';
import type { AnyRow } from './read-rows.js';

/** The first rows as they were understood: who, when in local time with its offset, what. */
export function interpretedRows(
  rows: readonly AnyRow[],
  zoneOfSite: (siteId: string | null) => string,
): InterpretedRow[] {
  return rows.map(({ line, result }) => {
    if (result instanceof RowRejection) return { line, cells: [{ name: 'Rejected', value: result.reason }] };
    return { line, cells: result.flatMap((draft) => cellsOf(draft, zoneOfSite)) };
  });
}

function cellsOf(
  draft: LedgerDraft | PracticeDraft,
  zoneOfSite: (siteId: string | null) => string,
): ReadingStatement[] {
  if ('key' in draft) return [{ name: 'Key', value: draft.key }, saidOf(draft)];
  if (!isTimed(draft)) {
    return [
      { name: 'Staff member', value: draft.person.name },
      { name: 'Day', value: draft.day },
      { name: 'Duration', value: hoursText(draft.seconds) },
      { name: 'Activity', value: draft.activity ?? '' },
    ];
  }
  const zone = zoneOfSite(draft.siteId);
  return [
    ...(isVisitDraft(draft)
      ? [{ name: 'Staff members', value: draft.staff.map((person) => person.name).join(', ') }]
      : [{ name: 'Staff member', value: draft.person.name }]),
    { name: 'Start', value: localText(draft.start, zone) },
    { name: 'End', value: draft.end === null ? '' : localText(draft.end, zone) },
    ...whatOf(draft),
  ];
}

/** What a line of a list says of whatever its key names. */
function saidOf(draft: PracticeDraft): ReadingStatement {
  switch (draft.table) {
    case 'person':
      return { name: 'Name', value: draft.person.name };
    case 'action':
      return { name: 'Name', value: draft.key };
    case 'employment':
      return { name: 'Staffing', value: draft.staffing };
    case 'credential':
      return { name: 'Credential', value: draft.credential };
    case 'budgeted_position':
    case 'provider':
      return { name: 'Full-time positions', value: String(draft.milliFte / 1000) };
    default:
      return { name: 'Name', value: draft.name };
  }
}

/** `1:30:00`: hours, minutes and seconds. */
const hoursText = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');

function whatOf(draft: TimedDraft): ReadingStatement[] {
  if (draft.table === 'task_log') return [{ name: 'Activity', value: draft.activity ?? '' }];
  if (draft.table === 'clock_span' || draft.table === 'leave') return [{ name: 'Kind', value: draft.kind }];
  return draft.table === 'scheduled_shift' ? [] : [{ name: 'Status', value: draft.status }];
}

/** `2026-03-02T08:00:00-06:00`: a reader can check the day, the hour and the zone at a glance. */
function localText(instant: EpochSeconds, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
  return zoned.toString({ timeZoneName: 'never' });
}
