import type { LimitsFragment } from '../../../graphql/generated/graphql.js';

export type Limits = LimitsFragment;

const HOUR = 3600;
const MINUTE = 60;
const DAYS = 1;

/** Every limit by its place among the others, and in what unit people write it: so many seconds, or days. */
export const LIMIT_FIELDS = [
  ['rest.warningBelow', HOUR],
  ['rest.seriousBelow', HOUR],
  ['rest.criticalBelow', HOUR],
  ['shift.warningOver', HOUR],
  ['shift.seriousOver', HOUR],
  ['shift.criticalElapsedOver', HOUR],
  ['week.warningOver', HOUR],
  ['week.rollingSeriousOver', HOUR],
  ['week.rollingCriticalOver', HOUR],
  ['runDays', DAYS],
  ['meal.requiredOver', HOUR],
  ['meal.beginsBy', HOUR],
  ['meal.minimum', MINUTE],
  ['meal.restUpTo', MINUTE],
  ['offClockOver', MINUTE],
  ['outsideScheduleOver', MINUTE],
] as const;
export type LimitField = (typeof LIMIT_FIELDS)[number][0];

/** The limits as people write them, by field: `11`, `7.5`. */
export function limitTexts(limits: Limits): Record<LimitField, string> {
  const texts = LIMIT_FIELDS.map(([field, unit]) => [field, String(valueAt(limits, field) / unit)] as const);
  return Object.fromEntries(texts) as Record<LimitField, string>;
}

/** What was written, as limits; a text that is no number becomes NaN, which nothing accepts. */
export function limitsOf(texts: Record<LimitField, string>): Limits {
  const value = (wanted: LimitField): number => {
    const unit = LIMIT_FIELDS.find(([field]) => field === wanted)?.[1] ?? 1;
    const text = texts[wanted].trim().replace(',', '.');
    return text === '' ? Number.NaN : Math.round(Number(text) * unit);
  };
  return {
    rest: {
      warningBelow: value('rest.warningBelow'),
      seriousBelow: value('rest.seriousBelow'),
      criticalBelow: value('rest.criticalBelow'),
    },
    shift: {
      warningOver: value('shift.warningOver'),
      seriousOver: value('shift.seriousOver'),
      criticalElapsedOver: value('shift.criticalElapsedOver'),
    },
    week: {
      warningOver: value('week.warningOver'),
      rollingSeriousOver: value('week.rollingSeriousOver'),
      rollingCriticalOver: value('week.rollingCriticalOver'),
    },
    runDays: value('runDays'),
    meal: {
      requiredOver: value('meal.requiredOver'),
      beginsBy: value('meal.beginsBy'),
      minimum: value('meal.minimum'),
      restUpTo: value('meal.restUpTo'),
    },
    offClockOver: value('offClockOver'),
    outsideScheduleOver: value('outsideScheduleOver'),
  };
}

/** The first field whose text is no number; undefined: all are. */
export const unreadableField = (texts: Record<LimitField, string>): LimitField | undefined =>
  LIMIT_FIELDS.find(([field]) => Number.isNaN(valueAt(limitsOf(texts), field)))?.[0];

function valueAt(limits: Limits, field: LimitField): number {
  const [outer, inner] = field.split('.') as [keyof Limits, string | undefined];
  const part = limits[outer];
  return typeof part === 'number' ? part : ((part as Record<string, number>)[inner ?? ''] ?? Number.NaN);
}
