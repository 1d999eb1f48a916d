import { AGREEMENTS, type Agreement } from '../../domain/overtime/agreement.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { StoredAgreement } from '../contract-agreement.table.js';
import type { StoredContract } from '../contract.table.js';
import { stableId } from '../stable-id.js';

/** A dated line of a list, as far as it dates what was agreed with her. */
export type AgreeingLine = Pick<StoredContract, 'organizationId' | 'staffMemberId' | 'validFrom' | 'validTo'>;

/**
 * What a line that names agreements changes: each of them holds for the days of the line, and what held before and is not
 * named ends the day before. An end somebody noted since stays. What begins on the very day of the line and is not named
 * any more is left to people: `DROPPED` names it.
 *
 *     known     FOUR_TENS ────────────────────────▶
 *     line            |from  FIRST_MEAL_WAIVED    ▶
 *     then      FOUR_TENS ─┤ FIRST_MEAL_WAIVED ───▶
 */
export function agreementChanges(
  line: AgreeingLine,
  named: readonly Agreement[],
  known: readonly StoredAgreement[],
): { readonly changed: readonly StoredAgreement[] } | { readonly dropped: Agreement } {
  const own = known.filter(({ staffMemberId }) => staffMemberId === line.staffMemberId);
  const dropped = own.find((each) => each.validFrom === line.validFrom && !named.includes(each.agreement));
  if (dropped !== undefined) return { dropped: dropped.agreement };
  const ended = own.filter((each) => !named.includes(each.agreement) && reaches(each, line.validFrom));
  const changed = [
    ...named.flatMap((agreement) => agreed(line, agreement, own)),
    ...ended.map((each) => ({ ...each, validTo: addDays(line.validFrom, -1) })),
  ];
  return { changed: changed.filter((row) => !own.some((each) => each.id === row.id && each.validTo === row.validTo)) };
}

/** Begun before the day and not ended by it. */
const reaches = ({ validFrom, validTo }: StoredAgreement, day: CivilDate): boolean =>
  validFrom < day && (validTo === null || validTo >= day);

function agreed(line: AgreeingLine, agreement: Agreement, own: readonly StoredAgreement[]): StoredAgreement[] {
  const { organizationId, staffMemberId, validFrom } = line;
  const same = own.filter((each) => each.agreement === agreement);
  const known = same.find((each) => each.validFrom === validFrom);
  const lastDay = line.validTo;
  const isAgreed = same.some(
    (each) => reaches(each, validFrom) && (each.validTo === null || lastDay === null || each.validTo >= lastDay),
  );
  if (known === undefined && isAgreed) return [];
  const id = stableId(organizationId, 'contract_agreement', `${staffMemberId} ${agreement} ${validFrom}`);
  const validTo = lastDay ?? known?.validTo ?? null;
  return [{ organizationId, id: known?.id ?? id, staffMemberId, agreement, validFrom, validTo }];
}

/** Agreements as one text, and back. Null: nothing is said of them; empty: none. */
export const agreementsText = (agreements: readonly Agreement[] | null): string | null =>
  agreements === null ? null : AGREEMENTS.filter((each) => agreements.includes(each)).join(' ');

export const agreementsIn = (text: string | null): readonly Agreement[] | null =>
  text === null ? null : AGREEMENTS.filter((each) => text.split(' ').includes(each));
