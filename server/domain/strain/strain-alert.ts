import type { StrainComponent } from './strain-component.js';
import type { InsufficientData, StrainIndex } from './strain-index.js';

/** An index at or above this, week after week, is worth a word to the person herself. */
const ALERT_INDEX = 50;
const WEEKS_SEEN = 4;
const WEEKS_NEEDED = 3;

/** Why she is told. */
export interface StrainAlert {
  /** What contributes most now, and scored high in most of the single weeks too. */
  readonly component: StrainComponent;
  readonly weeks: number;
}

/**
 * Whether the strain lasts: an index of 50 or more at the end of at least three of the last four weeks, the latest among
 * them, and its largest contribution scoring 50 or more in at least three of the four weeks taken by themselves. One
 * bad week alarms nobody. Both lists are oldest first, of the same weeks.
 */
export function strainAlert(
  evaluations: readonly (StrainIndex | InsufficientData)[],
  scoresOfSingleWeeks: readonly ReadonlyMap<StrainComponent, number>[],
): StrainAlert | null {
  const lastFour = evaluations.slice(-WEEKS_SEEN);
  const high = lastFour.filter((each) => each.kind === 'INDEX' && each.index >= ALERT_INDEX).length;
  const latest = lastFour.at(-1);
  if (latest?.kind !== 'INDEX' || latest.index < ALERT_INDEX || high < WEEKS_NEEDED) return null;
  const top = latest.contributions.reduce((most, each) => (each.contribution > most.contribution ? each : most));
  const single = scoresOfSingleWeeks
    .slice(-WEEKS_SEEN)
    .filter((scores) => (scores.get(top.component) ?? 0) >= ALERT_INDEX).length;
  return single < WEEKS_NEEDED ? null : { component: top.component, weeks: high };
}
