import {
  isTimed,
  isVisitDraft,
  type LedgerDraft,
  type LedgerTable,
  type NamedPerson,
  type TaskDurationDraft,
  type TimedDraft,
} from '../formats/drafts.js';
import type { RowId } from '../identity/row-id.js';
import type { BinaryCopy } from './binary-copy.js';
import type { UuidBytes } from './uuid-bytes.js';

/** What a draft lacks to be a row: the ids behind its names, and where it comes from. */
export interface RowSetting {
  readonly organizationId: Buffer;
  readonly sourceId: Buffer;
  readonly importRunId: Buffer;
  readonly uuids: UuidBytes;
  staffMemberId(person: NamedPerson): Buffer;
  activityId(key: string): Buffer;
}

const ORIGIN = ['organization_id', 'id', 'source_id', 'import_run_id', 'line'] as const;
const OWNED = [...ORIGIN, 'is_resolved', 'started_at', 'ended_at'] as const;
const PERSONAL = [...OWNED, 'staff_member_id'] as const;
const VISIT = [...OWNED, 'site_id', 'visit_key', 'patient_key', 'provider', 'staff_member_ids', 'status'] as const;

/** Columns that an import fills, per table, in the order in which `writeRow` writes them. */
export const WRITTEN_COLUMNS: Readonly<Record<LedgerTable, readonly string[]>> = {
  task_log: [...PERSONAL, 'activity_id', 'site_id', 'visit_key'],
  task_duration: [...ORIGIN, 'staff_member_id', 'activity_id', 'site_id', 'day', 'seconds'],
  clock_span: [...PERSONAL, 'kind', 'site_id'],
  scheduled_shift: [...PERSONAL, 'site_id', 'meal_started_at', 'meal_ended_at', 'published_at', 'is_requested'],
  leave: [...PERSONAL, 'kind', 'is_paid'],
  visit: VISIT,
  appointment: VISIT,
};

/** Columns in which two versions of a row can differ; where it comes from is none of them. */
export const contentColumns = (table: LedgerTable): readonly string[] =>
  WRITTEN_COLUMNS[table].filter((column) => !(ORIGIN as readonly string[]).includes(column));

/** Writes one row of its table. */
export function writeRow(copy: BinaryCopy, draft: LedgerDraft, id: RowId, line: number, setting: RowSetting): void {
  copy.row(WRITTEN_COLUMNS[draft.table].length);
  copy.bytes(setting.organizationId);
  copy.latin1(id);
  copy.bytes(setting.sourceId);
  copy.bytes(setting.importRunId);
  copy.integer(line);
  if (!isTimed(draft)) return writeDuration(copy, draft, setting);
  copy.boolean(draft.isResolved);
  copy.instant(draft.start);
  copy.instant(draft.end);
  writeRest(copy, draft, setting);
}

function writeDuration(copy: BinaryCopy, draft: TaskDurationDraft, setting: RowSetting): void {
  copy.bytes(setting.staffMemberId(draft.person));
  copy.bytes(draft.activity === null ? null : setting.activityId(draft.activity));
  copy.bytes(draft.siteId === null ? null : setting.uuids.of(draft.siteId));
  copy.date(draft.day);
  copy.integer(draft.seconds);
}

function writeRest(copy: BinaryCopy, draft: TimedDraft, setting: RowSetting): void {
  const site = draft.siteId === null ? null : setting.uuids.of(draft.siteId);
  if (isVisitDraft(draft)) {
    copy.bytes(site);
    copy.hex(draft.visitKey);
    copy.hex(draft.patientKey);
    copy.text(draft.provider);
    copy.uuidArray(uniqueSorted(draft.staff.map((person) => setting.staffMemberId(person))));
    copy.text(draft.status);
    return;
  }
  copy.bytes(setting.staffMemberId(draft.person));
  if (draft.table === 'task_log') {
    copy.bytes(draft.activity === null ? null : setting.activityId(draft.activity));
    copy.bytes(site);
    copy.hex(draft.visitKey);
  } else if (draft.table === 'clock_span') {
    copy.text(draft.kind);
    copy.bytes(site);
  } else if (draft.table === 'scheduled_shift') {
    copy.bytes(site);
    copy.instant(draft.mealStart);
    copy.instant(draft.mealEnd);
    copy.instant(draft.publishedAt);
    copy.boolean(draft.isRequested);
  } else {
    copy.text(draft.kind);
    copy.boolean(draft.isPaid);
  }
}

/** Attendants are a set: named twice is named once, and their order says nothing. */
function uniqueSorted(ids: readonly Buffer[]): Buffer[] {
  const sorted = [...ids].sort((left, right) => Buffer.compare(left, right));
  return sorted.filter((id, index) => index === 0 || !id.equals(sorted[index - 1] ?? id));
}
