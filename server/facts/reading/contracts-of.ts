import type { Contract } from '../../domain/ledger.js';
import type { ZoneId } from '../../domain/time/instant.js';
import { withoutOverlap } from './dated-terms.js';
import type { PracticeTerms } from './practice-terms.query.js';
import type { StaffTerms } from './staff-terms.query.js';

/**
 * A staff member's contracts with the zone of their home site. Somebody without any (a placeholder nobody has mapped)
 * is taken to be at home at the site of the source that named her, on the clock where there is one.
 */
export function contractsOf(
  staff: StaffTerms,
  terms: PracticeTerms,
  zoneOfSite: ReadonlyMap<string, ZoneId>,
): Contract[] {
  if (staff.contracts.length === 0) return [provisionalContract(staff, terms)];
  return withoutOverlap(staff.contracts).map((contract) => {
    const homeZone = zoneOfSite.get(contract.homeSiteId);
    if (homeZone === undefined) throw new Error(`contract of ${staff.staffMemberId} names an unknown site`);
    return { ...contract, homeZone };
  });
}

function provisionalContract(staff: StaffTerms, terms: PracticeTerms): Contract {
  const home = terms.sites.find((site) => site.id === staff.namingSiteId) ?? terms.sites[0];
  if (home === undefined) throw new Error('the organization has no site');
  return {
    id: staff.staffMemberId,
    homeSiteId: home.id,
    homeZone: home.zone,
    weeklySeconds: null,
    payBasis: 'HOURLY',
    timekeeping: 'CLOCK',
    validFrom: '1900-01-01',
    validTo: null,
  };
}
