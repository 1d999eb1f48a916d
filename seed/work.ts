import type { Interval } from '../server/domain/intervals/interval.js';
import type { EpochSeconds } from '../server/domain/time/instant.js';
import type { SeedActivity } from './activities.js';
import type { SiteKey } from './practice.js';

/*
 * What a day leaves behind in the systems of a practice, before it is written into files. Instants are epoch seconds;
 * people are their keys.
 */

export interface Task extends Interval {
  readonly staff: string;
  readonly activity: SeedActivity;
  readonly site: SiteKey;
  readonly visit: string | null;
}

export interface Punch {
  readonly staff: string;
  readonly kind: 'WORK' | 'MEAL' | 'REST';
  readonly site: SiteKey;
  readonly start: EpochSeconds;
  /** Null: the way out was never punched. */
  readonly end: EpochSeconds | null;
}

export interface PatientVisit extends Interval {
  readonly id: string;
  readonly site: SiteKey;
  readonly patient: string;
  readonly staff: readonly string[];
  readonly provider: string;
}

/** What one shift came to. */
export interface DayOfWork {
  readonly tasks: readonly Task[];
  readonly punches: readonly Punch[];
  readonly visits: readonly PatientVisit[];
}
