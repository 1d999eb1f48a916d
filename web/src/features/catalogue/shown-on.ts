import type { MetricId } from '../../graphql/generated/graphql.js';

/** Pages that print figures of the catalogue, and which; a test compares this with the pages themselves. */
export const FIGURES_OF_PAGES = {
  weeklyReview: [
    'WORKED_HOURS',
    'OVERTIME_HOURS',
    'OVERTIME_RATE',
    'CLINICAL_SHARE',
    'ADMINISTRATIVE_SHARE',
    'COORDINATION_SHARE',
    'SPLIT_DISTANCE',
    'COVERAGE',
    'PATIENTS_PER_HOUR',
    'SCHEDULE_OVERRUN',
    'WORK_OUTSIDE_SCHEDULE_8',
    'MEALS_NOT_TAKEN_IN_FULL',
    'SHORT_REST_COUNT',
    'VIOLATIONS_PER_100_DAYS',
  ],
  myWeek: [
    'WORKED_HOURS',
    'SCHEDULED_HOURS',
    'OVERTIME_HOURS',
    'DOUBLETIME_HOURS',
    'CLINICAL_SHARE',
    'ADMINISTRATIVE_SHARE',
    'COORDINATION_SHARE',
    'PATIENTS_PER_HOUR',
    'MINUTES_PER_PATIENT',
    'WORK_OUTSIDE_SCHEDULE_8',
  ],
  workDay: ['WORKED_HOURS', 'SCHEDULED_HOURS', 'OFF_CLOCK_MINUTES'],
  staffingReport: [
    'WORKED_HOURS',
    'SCHEDULED_HOURS',
    'WORKED_FTE',
    'PAID_FTE',
    'OVERTIME_HOURS',
    'DOUBLETIME_HOURS',
    'OVERTIME_RATE',
    'STATUTORY_VIOLATIONS_PER_100_DAYS',
    'WELLBEING_VIOLATIONS_PER_100_DAYS',
  ],
} as const satisfies Readonly<Record<string, readonly MetricId[]>>;

export type FigurePage = keyof typeof FIGURES_OF_PAGES;

/** The pages on which a figure is shown. */
export const pagesOf = (metric: MetricId): FigurePage[] =>
  (Object.keys(FIGURES_OF_PAGES) as FigurePage[]).filter((page) =>
    (FIGURES_OF_PAGES[page] as readonly MetricId[]).includes(metric),
  );
