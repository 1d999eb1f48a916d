import type { Agreement } from '../../domain/overtime/agreement.js';
import type { PayTerms } from '../../domain/pay/pay-terms.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { DatedWeekday } from '../../domain/time/workweek.js';

/** Where a policy is assigned: to one contract, to a site, or (both null) to the organization. */
export interface AssignedTo {
  readonly siteId: string | null;
  readonly contractId: string | null;
}

/** A change of what holds for whom. Both ends of a stretch of days are included. */
export type TermsChange =
  | {
      readonly kind: 'ASSIGN_POLICY';
      readonly to: AssignedTo;
      readonly policyId: string;
      readonly policyVersion: number;
      readonly validFrom: CivilDate;
    }
  | { readonly kind: 'END_POLICY'; readonly assignmentId: string; readonly lastDay: CivilDate }
  | {
      readonly kind: 'ADD_AGREEMENT';
      readonly staffMemberId: string;
      readonly agreement: Agreement;
      readonly validFrom: CivilDate;
      readonly validTo: CivilDate | null;
    }
  | { readonly kind: 'END_AGREEMENT'; readonly agreementId: string; readonly lastDay: CivilDate }
  /** What she is paid by from a day on; it takes the place of what began on the same day. */
  | {
      readonly kind: 'SET_PAY';
      readonly staffMemberId: string;
      readonly pay: PayTerms;
      readonly validFrom: CivilDate;
      readonly validTo: CivilDate | null;
    }
  /** A contract that waits comes into force. */
  | { readonly kind: 'ACCEPT_CONTRACT'; readonly contractId: string }
  | ({ readonly kind: 'MOVE_WORKWEEK' } & DatedWeekday)
  /** A site lies in another zone, and always has: its days begin at other moments. */
  | { readonly kind: 'MOVE_ZONE'; readonly siteId: string; readonly zone: string }
  /** A team has nobody any more after a day. */
  | { readonly kind: 'END_TEAM'; readonly teamId: string; readonly lastDay: CivilDate };

/** Whose weeks a change reaches, from its first day on. */
export interface TermsReach {
  /** Null: not of single people. */
  readonly staffMemberIds: readonly string[] | null;
  /** Those at home there; null: not of one site. With both null it reaches everybody. */
  readonly siteId: string | null;
  readonly from: CivilDate;
}
