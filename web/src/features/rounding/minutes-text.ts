import { formatNumber } from '../../format/numbers.js';
import { t } from '../../messages/t.js';

/** A difference that rounding makes, with its sign: `+6 min`, `−4.5 min`, `0 min`. Seconds in. */
export function minutesText(seconds: number): string {
  const sign = seconds > 0 ? '+' : seconds < 0 ? '−' : '';
  return t('rounding:minutes', { sign, number: formatNumber(Math.abs(seconds) / 60, 1) });
}
