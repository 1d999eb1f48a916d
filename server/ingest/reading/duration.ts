/** Seconds of `01:00:01`, `1:30`, `0.5` or `0,5` hours; null: no duration. */
export function secondsOfDuration(text: string): number | null {
  const parts = /^(\d+):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (parts !== null) return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return /^\d+([.,]\d+)?$/.test(text.trim()) ? Math.round(Number(text.trim().replace(',', '.')) * 3600) : null;
}
