import type { Contract } from '../ledger.js';
import type { Agreement } from '../overtime/agreement.js';
import { agreementsInForce } from '../overtime/agreement.js';
import type { PoliciesInForce } from '../overtime/policy-in-force.js';
import { policiesInForce } from '../overtime/policy-in-force.js';
import { readsRate } from '../overtime/reads-rate.js';
import type { WorkedSpan } from '../overtime/worked-span.js';
import { statedRegularRate } from '../pay/dated-pay.js';
import type { DayNumber } from '../time/civil-date.js';
import { dateOfDayNumber, dayNumberOf } from '../time/civil-date.js';
import { firstDayOfWeek, lastDayOfWeek } from '../time/workweek.js';
import type { EpochSeconds } from '../time/instant.js';
import { startOfWorkday } from '../time/workday.js';
import type { StaffLedger } from './staff-ledger.js';

const SECONDS_OF_DAY = 86_400;

/** The workdays of one staff member: the contract in force on a day decides the zone, the policy the hour. */
export interface StaffCalendar {
  /** First instant of a workday; it ends where the next begins. */
  readonly startOf: (day: DayNumber) => EpochSeconds;
  /** First instant of the workweek that begins on the day; it ends where the next begins. */
  readonly startOfWeek: (firstDay: DayNumber) => EpochSeconds;
  readonly dayOf: (instant: EpochSeconds) => DayNumber;
  readonly weekOf: (day: DayNumber) => DayNumber;
  /** The last day of the workweek that begins on the day: the seventh, unless its first weekday changes before. */
  readonly lastDayOf: (firstDay: DayNumber) => DayNumber;
  readonly contractOn: (day: DayNumber) => Contract;
  /** The policies of the workweek that begins on the day. */
  readonly policiesOf: (firstDay: DayNumber) => PoliciesInForce;
  /** What was agreed with her by the first day of that workweek. */
  readonly agreementsOf: (firstDay: DayNumber) => readonly Agreement[];
  /** Her regular rate an hour in that workweek, where its policy asks for it; null: it does not, or it is not known. */
  readonly regularRateOf: (firstDay: DayNumber, worked: readonly WorkedSpan[]) => string | null;
}

/** Throws when the staff member has no contract at all: without a home site there is no workday. */
export function staffCalendar(ledger: StaffLedger): StaffCalendar {
  const contractOn = contractFinder(ledger);
  const weekOf = (day: DayNumber): DayNumber => firstDayOfWeek(day, ledger.weekStartsOn);
  const lastDayOf = (firstDay: DayNumber): DayNumber => lastDayOfWeek(firstDay, ledger.weekStartsOn);
  const policiesOf = remembered((firstDay: DayNumber) => {
    const { id: contractId, homeSiteId: siteId } = contractOn(firstDay);
    return policiesInForce(ledger.policies, { siteId, contractId }, dateOfDayNumber(firstDay));
  });
  const agreementsOf = (firstDay: DayNumber) => agreementsInForce(ledger.agreements, dateOfDayNumber(firstDay));
  const regularRateOf = (firstDay: DayNumber, worked: readonly WorkedSpan[]): string | null => {
    const { overtime } = policiesOf(firstDay);
    return ledger.payRates !== undefined && readsRate(overtime)
      ? statedRegularRate(ledger.payRates, worked, overtime.pay)
      : null;
  };
  const startOf = remembered((day: DayNumber) => {
    const { workdayStart } = policiesOf(weekOf(day)).overtime.anchors;
    return startOfWorkday(day, contractOn(day).homeZone, workdayStart);
  });
  const dayOf = (instant: EpochSeconds): DayNumber => {
    let day = Math.floor(instant / SECONDS_OF_DAY);
    while (startOf(day) > instant) day -= 1;
    while (startOf(day + 1) <= instant) day += 1;
    return day;
  };
  const { weekStartTime = null } = ledger;
  const startOfWeek = (firstDay: DayNumber): EpochSeconds =>
    weekStartTime === null ? startOf(firstDay) : startOfWorkday(firstDay, contractOn(firstDay).homeZone, weekStartTime);
  return { startOf, startOfWeek, dayOf, weekOf, lastDayOf, contractOn, policiesOf, agreementsOf, regularRateOf };
}

function remembered<T>(compute: (day: DayNumber) => T): (day: DayNumber) => T {
  const known = new Map<DayNumber, T>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const value = compute(day);
    known.set(day, value);
    return value;
  };
}

/** The contract of a day; a day that none covers uses the nearest one, the earlier of two equally near. */
function contractFinder(ledger: StaffLedger): (day: DayNumber) => Contract {
  const [first] = ledger.contracts;
  if (first === undefined) throw new Error(`staff member ${ledger.staffMemberId} has no contract`);
  if (ledger.contracts.length === 1) return () => first;
  const dated = ledger.contracts.map((contract) => ({
    contract,
    from: dayNumberOf(contract.validFrom),
    to: contract.validTo === null ? Infinity : dayNumberOf(contract.validTo),
  }));
  return remembered((day) => {
    let nearest = dated[0]!;
    let distance = Infinity;
    for (const candidate of dated) {
      const away = Math.max(candidate.from - day, day - candidate.to, 0);
      if (away < distance) [nearest, distance] = [candidate, away];
    }
    return nearest.contract;
  });
}
