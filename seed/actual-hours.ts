import type { Interval } from '../server/domain/intervals/interval.js';
import type { EpochSeconds } from '../server/domain/time/instant.js';
import type { History } from './history.js';
import { randomOf, type Random } from './random.js';
import type { PlannedShift } from './roster.js';
import { LATE_CLINIC, SHORT_RESTS } from './stories.js';

/** When somebody really came, ate and left. */
export interface ActualHours extends Interval {
  readonly meal: Interval | null;
  /** A telephone call in the middle of the meal. */
  readonly interruption: Interval | null;
  /** The chances left for the rest of that day. */
  readonly random: Random;
}

const MINUTE = 60;

/** What became of a planned shift. Punctual to the second where a story's answer depends on it. */
export function actualHours(shift: PlannedShift, history: History): ActualHours {
  const random = randomOf(`${shift.staff} week ${shift.weeksBack} day ${shift.weekday} ${shift.site}`);
  const isNightOfClocks = shift.duty === 'NIGHT_LINE' && isBeforeClockChange(shift, history);
  if (isNightOfClocks) return { ...shift, interruption: null, random };
  const start = shift.start + random.between(-6 * MINUTE, MINUTE);
  const end = endOf(shift, random);
  return { start, end, ...mealOf(shift, start, random), random };
}

function isBeforeClockChange(shift: PlannedShift, history: History): boolean {
  return history.clockChange !== null && history.clocks[shift.site].write(shift.end).startsWith(history.clockChange);
}

function endOf(shift: PlannedShift, random: Random): EpochSeconds {
  const usual = shift.end - shift.travel + random.between(-4 * MINUTE, 7 * MINUTE);
  const isLateClinic =
    shift.team === LATE_CLINIC.team && shift.weekday === LATE_CLINIC.weekday && shift.end - shift.start > 6 * 3600;
  if (isLateClinic && random.chance(LATE_CLINIC.shareOfTeam)) {
    const [least, most] = LATE_CLINIC.minutesPast;
    return shift.end + random.between(least * MINUTE, most * MINUTE);
  }
  if (shift.staff === SHORT_RESTS.staff && shift.weekday === SHORT_RESTS.closes) {
    // Every fourth Thursday the last patient keeps her long enough to make it less than ten hours.
    return shift.end + (shift.weeksBack % 4 === 1 ? random.between(35, 50) : random.between(3, 18)) * MINUTE;
  }
  return usual;
}

type MealOutcome = 'TAKEN' | 'SHORT' | 'LATE' | 'INTERRUPTED' | 'MISSED';
type MealOdds = readonly [MealChance, ...MealChance[]];
interface MealChance {
  readonly outcome: MealOutcome;
  readonly weight: number;
}

/** Ways a meal can go, with their usual weights in percent. */
const MEALS: MealOdds = [
  { outcome: 'TAKEN', weight: 84 },
  { outcome: 'SHORT', weight: 6 },
  { outcome: 'LATE', weight: 4 },
  { outcome: 'INTERRUPTED', weight: 3 },
  { outcome: 'MISSED', weight: 3 },
];
/** On the day of the late clinic lunch is what gives. */
const MEALS_ON_LATE_DAYS: MealOdds = [
  { outcome: 'TAKEN', weight: 55 },
  { outcome: 'SHORT', weight: 22 },
  { outcome: 'LATE', weight: 8 },
  { outcome: 'INTERRUPTED', weight: 5 },
  { outcome: 'MISSED', weight: 10 },
];

function mealOf(shift: PlannedShift, start: EpochSeconds, random: Random): Pick<ActualHours, 'meal' | 'interruption'> {
  if (shift.meal === null) return { meal: null, interruption: null };
  const isNight = shift.duty === 'NIGHT_LINE';
  const isLateDay = shift.team === LATE_CLINIC.team && shift.weekday === LATE_CLINIC.weekday;
  const { outcome } = random.weighted(isLateDay ? MEALS_ON_LATE_DAYS : MEALS);
  const begins = shift.meal.start + random.between(-5 * MINUTE, 20 * MINUTE);
  const meal = (from: EpochSeconds, shortest: number, longest: number): Interval => ({
    start: from,
    end: from + random.between(shortest * MINUTE, longest * MINUTE),
  });
  switch (outcome) {
    case 'MISSED':
      return { meal: null, interruption: null };
    case 'SHORT':
      return { meal: meal(begins, 22, 28), interruption: null };
    case 'LATE':
      return { meal: meal(start + 6 * 3600 + random.between(6, 35) * MINUTE, 33, 42), interruption: null };
    case 'INTERRUPTED': {
      const whole = meal(begins, 40, 44);
      const call = whole.start + random.between(14, 18) * MINUTE;
      return { meal: whole, interruption: { start: call, end: call + random.between(6, 9) * MINUTE } };
    }
    case 'TAKEN':
      return { meal: isNight ? meal(begins, 30, 33) : meal(begins, 37, 46), interruption: null };
  }
}
