import { t } from '../messages/t.js';

const HOUR = 60;
const DAY = 1440;

/** `every 15 minutes`, `every hour`, `once a day`: in the largest unit that says it exactly. */
export function everyText(minutes: number): string {
  if (minutes % DAY === 0) return t('sources:facts.everyDays', { count: minutes / DAY });
  if (minutes % HOUR === 0) return t('sources:facts.everyHours', { count: minutes / HOUR });
  return t('sources:facts.everyMinutes', { count: minutes });
}

/** `4 s`, `3 min`, `2 h`: a rough time, for how long something will take. */
export function roughDuration(seconds: number): string {
  if (seconds < 90) return t('format:rough.seconds', { count: Math.max(1, Math.ceil(seconds)) });
  if (seconds < 90 * 60) return t('format:rough.minutes', { count: Math.round(seconds / 60) });
  return t('format:rough.hours', { count: Math.round(seconds / 3600) });
}
