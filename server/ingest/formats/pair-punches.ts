import type { Moment } from '../reading/moment-reader.js';
import type { ClockSpanDraft, NamedPerson } from './drafts.js';
import { RowRejection, type NamedSite } from './format.js';

/** One punch of a list that has a row for each. */
export interface Punch {
  readonly line: number;
  readonly person: NamedPerson;
  readonly site: NamedSite | null;
  readonly moment: Moment;
  readonly direction: 'IN' | 'OUT';
}

/** What a row of such a list comes to: its stretch, why it has none, or null for the row that its stretch is not told at. */
export type PunchVerdict = readonly ClockSpanDraft[] | RowRejection | null;

/** A stretch is made of two punches, so it must not join two shifts whose punches between were forgotten. */
const LONGEST_STRETCH = 24 * 3600;

/**
 * Pairs each person's punches in the order of time, whatever their order in the file. An IN and the OUT that follows it
 * are a stretch; whatever has no such partner is rejected, and nothing is guessed.
 *
 *     IN   IN   OUT   OUT   IN           the first IN: an IN follows it; the last OUT: no IN before it;
 *      ×    ├────┤     ×     ×           the last IN: nothing follows it
 *
 * `field` is the column to blame. Verdicts by line; a stretch is told at the later line of its two.
 */
export function pairPunches(punches: readonly Punch[], field: string): Map<number, PunchVerdict> {
  const verdicts = new Map<number, PunchVerdict>();
  const reject = ({ line, person, site, moment }: Punch, reason: string): void => {
    verdicts.set(line, new RowRejection(field, reason, { person, day: moment.day, siteId: site?.id ?? null }));
  };
  for (const ofPerson of Map.groupBy(punches, ({ person }) => person.key).values()) {
    let waiting: Punch | null = null;
    for (const punch of ofPerson.toSorted(byTime)) {
      if (punch.direction === 'IN') {
        if (waiting !== null) reject(waiting, 'the out-punch is missing: an in-punch follows this one');
        waiting = punch;
      } else if (waiting === null) reject(punch, 'the in-punch is missing: none stands before this out-punch');
      else {
        if (punch.moment.instant - waiting.moment.instant > LONGEST_STRETCH) {
          reject(waiting, 'the out-punch is missing: the next one is more than 24 hours later');
          reject(punch, 'the in-punch is missing: the last one is more than 24 hours earlier');
        } else {
          verdicts.set(Math.min(waiting.line, punch.line), null);
          verdicts.set(Math.max(waiting.line, punch.line), [stretchOf(waiting, punch)]);
        }
        waiting = null;
      }
    }
    if (waiting !== null) reject(waiting, 'the out-punch is missing');
  }
  return verdicts;
}

/** At one instant whoever was in goes out first. */
const byTime = (left: Punch, right: Punch): number =>
  left.moment.instant - right.moment.instant ||
  Number(left.direction === 'IN') - Number(right.direction === 'IN') ||
  left.line - right.line;

/** The in-punch is what makes it the same stretch in every file, so that a corrected out-punch changes it. */
const stretchOf = (into: Punch, out: Punch): ClockSpanDraft => ({
  table: 'clock_span',
  externalId: `${into.person.key}\u001f${into.moment.instant}`,
  person: into.person,
  siteId: into.site?.id ?? null,
  start: into.moment.instant,
  end: out.moment.instant,
  day: into.moment.day,
  isResolved: into.moment.isResolved || out.moment.isResolved,
  kind: 'WORK',
});
