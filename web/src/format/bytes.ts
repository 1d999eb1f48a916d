import { t } from '../messages/t.js';
import { formatNumber } from './numbers.js';

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** The size of a file: `820 B`, `1.4 MB` (powers of 1000, as file managers show it). */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const number = formatNumber(value, unit === 0 || value >= 100 ? 0 : 1);
  return t('format:bytes', { number, unit: UNITS[unit] ?? 'GB' });
}
