import type { TaskCategory } from '../server/domain/ledger.js';

/** A kind of task, with how long it takes here and how often it is picked among its like. */
export interface SeedActivity {
  readonly key: string;
  readonly name: string;
  readonly category: TaskCategory;
  /** Seconds, shortest and longest. */
  readonly lasts: readonly [number, number];
  readonly weight: number;
}

const activity = (
  key: string,
  name: string,
  category: TaskCategory,
  shortest: number,
  longest: number,
  weight = 1,
): SeedActivity => ({ key, name, category, lasts: [shortest * 60, longest * 60], weight });

export const ROOMING = activity('rooming', 'Rooming and vitals', 'CLINICAL', 7, 12);
export const VISIT_NOTES = activity('visit-notes', 'Visit documentation', 'ADMINISTRATIVE', 3, 6);
export const AFTER_HOURS_CHARTING = activity('charting', 'Charting', 'ADMINISTRATIVE', 12, 34);
export const LATE_MESSAGE = activity('inbox', 'Inbox messages', 'ADMINISTRATIVE', 3, 7, 3);
export const TELEPHONE = activity('phone-calls', 'Phone calls', 'COORDINATION', 3, 7, 4);

/** What may follow the vitals of one visit. */
export const PROCEDURES: readonly [SeedActivity, ...SeedActivity[]] = [
  activity('blood-draw', 'Blood draw', 'CLINICAL', 5, 9, 3),
  activity('injection', 'Injections and immunizations', 'CLINICAL', 4, 7, 3),
  activity('procedure-assist', 'Assisting with a procedure', 'CLINICAL', 7, 14, 2),
  activity('specimen', 'Specimens and point-of-care tests', 'CLINICAL', 4, 7, 2),
];

/** What fills the time between visits. */
export const BETWEEN_VISITS: readonly [SeedActivity, ...SeedActivity[]] = [
  LATE_MESSAGE,
  activity('scheduling', 'Scheduling', 'ADMINISTRATIVE', 3, 7, 3),
  activity('insurance', 'Insurance verification', 'ADMINISTRATIVE', 4, 8, 3),
  activity('refills', 'Refill requests', 'ADMINISTRATIVE', 3, 6, 2),
  TELEPHONE,
  activity('referrals', 'Referrals', 'COORDINATION', 4, 8, 2),
  activity('supplies', 'Rooms and supplies', 'COORDINATION', 3, 7, 2),
  activity('meeting', 'Team meeting', 'OTHER', 5, 12, 0.4),
];

/** Appears in the task log without a category: somebody has to say what it is. */
export const UNMAPPED = activity('kiosk-support', 'kiosk-support', 'OTHER', 3, 6);

/** What the practice has told Evenkeel about, in file order. */
export const MAPPED: readonly SeedActivity[] = [
  ROOMING,
  ...PROCEDURES,
  VISIT_NOTES,
  AFTER_HOURS_CHARTING,
  ...BETWEEN_VISITS,
];
