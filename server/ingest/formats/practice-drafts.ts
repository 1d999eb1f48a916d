import type { TaskCategory } from '../../domain/ledger.js';
import type { NamedPerson } from './drafts.js';
import type { CredentialRow } from '../../practice/staffing/upsert-credentials.js';
import type { EmploymentRow } from '../../practice/staffing/upsert-employments.js';
import type { PositionRow } from '../../practice/staffing/upsert-positions.js';
import type { ProviderRow } from '../../practice/staffing/upsert-providers.js';
import type { StaffRow } from '../../practice/upsert/staff-roster.js';
import type { ActivityRow } from '../../practice/upsert/upsert-activities.js';
import type { SiteRow } from '../../practice/upsert/upsert-sites.js';
import type { TeamRow } from '../../practice/upsert/upsert-teams.js';

/** Tables of the practice that files are read into, by the kind of file. */
export const PRACTICE_TARGETS = [
  'site',
  'team',
  'staff_member',
  'activity',
  'employment',
  'credential',
  'budgeted_position',
  'provider',
  'person',
  'action',
] as const;
export type PracticeTable = (typeof PRACTICE_TARGETS)[number];

/** A row for a table of the practice, as a file states it. */
type DraftOf<Table extends PracticeTable, Row> = Row & { readonly table: Table };

export type SiteDraft = DraftOf<'site', SiteRow>;
export type TeamDraft = DraftOf<'team', TeamRow>;
export type StaffDraft = DraftOf<'staff_member', StaffRow>;
export type ActivityDraft = DraftOf<'activity', ActivityRow>;
/** `key`: what a rejected line is called by. */
export type EmploymentDraft = DraftOf<'employment', EmploymentRow & { readonly key: string }>;
export type CredentialDraft = DraftOf<'credential', CredentialRow & { readonly key: string }>;
export type PositionDraft = DraftOf<'budgeted_position', PositionRow & { readonly key: string }>;
export type ProviderDraft = DraftOf<'provider', ProviderRow>;

/**
 * Somebody a source knows of, with all names it has for her. She is found among the staff, or waits as a placeholder: that
 * another program lists her does not make her a staff member.
 */
export interface PersonDraft {
  readonly table: 'person';
  readonly key: string;
  readonly person: NamedPerson;
}

/** Something a source knows can be done, with what it counts as as long as nobody says otherwise; null: it is unmapped. */
export interface ActionDraft {
  readonly table: 'action';
  readonly key: string;
  readonly category: TaskCategory | null;
}

export type PracticeDraft =
  | SiteDraft
  | TeamDraft
  | StaffDraft
  | ActivityDraft
  | EmploymentDraft
  | CredentialDraft
  | PositionDraft
  | ProviderDraft
  | PersonDraft
  | ActionDraft;

/** Whether a table is one of the practice and not of the ledger. */
export const isPracticeTable = (table: string): table is PracticeTable =>
  (PRACTICE_TARGETS as readonly string[]).includes(table);
