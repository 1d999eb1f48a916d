import type { PayBasis, TaskCategory, Timekeeping } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** Tables of the practice that files are read into, by the kind of file. */
export type PracticeTable = 'site' | 'team' | 'staff_member' | 'activity';

export interface SiteDraft {
  readonly table: 'site';
  readonly key: string;
  readonly name: string;
  readonly zone: string;
  readonly jurisdiction: string | null;
}

export interface TeamDraft {
  readonly table: 'team';
  readonly key: string;
  readonly name: string;
  readonly siteKey: string;
}

/** One dated line of a staff member's terms. Null: the file says nothing of it. */
export interface StaffDraft {
  readonly table: 'staff_member';
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly siteKey: string;
  readonly teamKey: string | null;
  readonly role: string | null;
  readonly weeklySeconds: number | null;
  readonly payBasis: PayBasis | null;
  readonly timekeeping: Timekeeping | null;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

export interface ActivityDraft {
  readonly table: 'activity';
  readonly key: string;
  readonly name: string;
  readonly category: TaskCategory;
  readonly validFrom: CivilDate | null;
}

export type PracticeDraft = SiteDraft | TeamDraft | StaffDraft | ActivityDraft;
