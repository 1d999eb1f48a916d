import type { Database } from '../../database/open-database.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { componentScore } from '../../domain/strain/component-score.js';
import { counterfactualOf } from '../../domain/strain/counterfactual.js';
import { strainAlert } from '../../domain/strain/strain-alert.js';
import type { StrainComponent } from '../../domain/strain/strain-component.js';
import { STRAIN_V1 } from '../../domain/strain/strain-configuration.js';
import { leastShifts, strainIndex, type InsufficientData, type StrainIndex } from '../../domain/strain/strain-index.js';
import { addDays, dateOfDayNumber, dayNumberOf, type DayNumber } from '../../domain/time/civil-date.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { workweekOf } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';
import type { Selection } from '../../practice/select-scope.js';
import { countsOf, leftOutIn, measureWindow, type Window } from './measure-window.js';
import { readOwnDays, type OwnDays } from './own-days.js';
import type { Measured, OwnStrain, StrainPart } from './strain.js';

const WINDOW_DAYS = 28;
const WEEKS_SHOWN = 4;
const BASELINE_DAYS = 84;

/**
 * The viewer's own work strain signal over the 28 days that end with the workweek of a day. It is read from her own
 * record alone, and nobody else can ask for it: audience SELF. metrics.md § 6.
 */
export async function ownStrain(
  database: Database,
  viewer: Viewer,
  day: CivilDate,
  now: EpochSeconds,
): Promise<OwnStrain | InputProblem> {
  const { staffMemberId, organizationId } = viewer;
  if (staffMemberId === null)
    return inputProblem('NOT_STAFF', 'This login is no staff member and has no signal of its own.');
  const places = await placesOf(database.dataSource, organizationId);
  const last = workweekOf(day, places.weekStartsOn).to;
  const first = addDays(last, 1 - WINDOW_DAYS - 7 * (WEEKS_SHOWN - 1) - BASELINE_DAYS);
  const period = { from: first, to: last };
  const selection = ownSelection(organizationId, staffMemberId);
  const days = await readOwnDays(database, selection, staffMemberId, period, places.weekStartsOn);
  const over = dayNumberOf(earliestDay(places, now)) - 1;
  return strainOf(days, dayNumberOf(last), over);
}

const ownSelection = (organizationId: string, staffMemberId: string): Selection => ({
  scope: { organizationId, everyone: false, siteIds: [], teamIds: [], staffMemberIds: [staffMemberId] },
  request: { kind: 'STAFF_MEMBER', id: staffMemberId },
  isOwn: true,
});

/** The signal at the end of a day with the three weekly evaluations before it. `over`: the last day that is over. */
export function strainOf(days: OwnDays, last: DayNumber, over: DayNumber): OwnStrain {
  const ends = Array.from({ length: WEEKS_SHOWN }, (_, index) => last - 7 * (WEEKS_SHOWN - 1 - index));
  const evaluations = ends.map((end) => evaluate(days, windowTo(end), over));
  const singleWeeks = ends.map((end) => scoresOf(measureWindow(days, weekTo(end), over)));
  const window = windowTo(last);
  const { values, gaps } = measureWindow(days, window, over);
  const counts = countsOf(days, window);
  const now = strainIndex(values, counts, STRAIN_V1);
  const parts = partsOf({ values, gaps }, now);
  return {
    window: periodOf(window),
    version: STRAIN_V1.version,
    ...headOf(now),
    availableWeight: parts.reduce((sum, { weight, score }) => sum + (score === null ? 0 : weight), 0),
    leastWeight: STRAIN_V1.leastWeight,
    shifts: counts.worked,
    leastShifts: leastShifts(counts),
    parts,
    counterfactual: now.kind === 'INDEX' ? counterfactualOf(now, values, counts, STRAIN_V1) : null,
    weeks: evaluations.map((each, index) => {
      const { index: value, band } = headOf(each);
      return { period: periodOf(weekTo(ends[index]!)), index: value, band };
    }),
    alert: strainAlert(evaluations, singleWeeks),
    leftOutDays: leftOutIn(days, window),
  };
}

type Head = Pick<OwnStrain, 'index' | 'band' | 'low' | 'high' | 'isBorderline'>;

function headOf(evaluation: StrainIndex | InsufficientData): Head {
  if (evaluation.kind !== 'INDEX') return { index: null, band: null, low: null, high: null, isBorderline: false };
  const { index, band, range, isBorderline } = evaluation;
  return { index, band, low: range.low, high: range.high, isBorderline };
}

const windowTo = (last: DayNumber): Window => ({ first: last - WINDOW_DAYS + 1, last });
const weekTo = (last: DayNumber): Window => ({ first: last - 6, last });

const periodOf = ({ first, last }: Window): Period => ({ from: dateOfDayNumber(first), to: dateOfDayNumber(last) });

const evaluate = (days: OwnDays, window: Window, over: DayNumber): StrainIndex | InsufficientData =>
  strainIndex(measureWindow(days, window, over).values, countsOf(days, window), STRAIN_V1);

function scoresOf({ values }: Measured): ReadonlyMap<StrainComponent, number> {
  const scored = STRAIN_V1.components.flatMap((component) => {
    const score = componentScore(component, values);
    return score === null ? [] : [[component.id, score] as const];
  });
  return new Map(scored);
}

function partsOf({ values, gaps }: Measured, evaluation: StrainIndex | InsufficientData): StrainPart[] {
  const contributions = evaluation.kind === 'INDEX' ? evaluation.contributions : [];
  return STRAIN_V1.components.map((component) => ({
    component: component.id,
    weight: component.weight,
    scales: component.scales.map(({ value, anchors }) => ({ measure: value, value: values[value], anchors })),
    score: componentScore(component, values),
    contribution: contributions.find((each) => each.component === component.id)?.contribution ?? null,
    gap: gaps.get(component.id) ?? null,
  }));
}
