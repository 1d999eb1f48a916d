import { locale } from './locale.js';

const formats = new Map<number, Intl.NumberFormat>();

/** A plain number with at most that many decimals. */
export function formatNumber(value: number, decimals: number): string {
  const known = formats.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
  formats.set(decimals, known);
  return known.format(value);
}

/** A number with exactly that many decimals, so that the figures of a column stand under each other. */
export function formatFixed(value: number, decimals: number): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A share 0–1 as percent; unless told, one decimal below ten percent, where whole percents are too coarse. */
export function formatShare(share: number, decimals = Math.abs(share) < 0.1 && share !== 0 ? 1 : 0): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(share);
}
