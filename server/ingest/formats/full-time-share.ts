const MOST = 1000;

/** `1`, `0.75` and `12,5` full-time positions in thousandths; null: it is no such number. */
export function milliFteOf(text: string): number | null {
  const digits = text.replace(',', '.');
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(digits) || Number(digits) > MOST) return null;
  return Math.round(Number(digits) * 1000);
}
