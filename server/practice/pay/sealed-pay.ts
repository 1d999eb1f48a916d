import { installationSecret } from '../../database/installation-key.js';
import type { PayTerms } from '../../domain/pay/pay-terms.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { stableId } from '../stable-id.js';

/** Which row pay terms are sealed for: put into another they do not open. */
export interface PayRateRow {
  readonly organizationId: string;
  readonly id: string;
}

/** The id of what somebody is paid by from a day on. */
export const payRateId = (organizationId: string, staffMemberId: string, validFrom: CivilDate): string =>
  stableId(organizationId, 'pay_rate', `${staffMemberId} ${validFrom}`);

const purposeOf = ({ organizationId, id }: PayRateRow): string => `pay rate ${organizationId} ${id}`;

export const sealPay = (row: PayRateRow, pay: PayTerms): string =>
  installationSecret().seal(purposeOf(row), JSON.stringify(pay)).toString('base64');

/** Throws when it was sealed for another row or with another key. */
export const openPay = (row: PayRateRow, sealed: string): PayTerms =>
  JSON.parse(installationSecret().open(purposeOf(row), Buffer.from(sealed, 'base64'))) as PayTerms;

/** The terms sealed; as they are sealed already where they are the same, so that nothing looks changed. */
export function sealedAs(row: PayRateRow, pay: PayTerms, known: string | null | undefined): string {
  const isSame = typeof known === 'string' && JSON.stringify(openPay(row, known)) === JSON.stringify(pay);
  return isSame ? known : sealPay(row, pay);
}
