import type { ClockSpanKind } from '../../domain/ledger.js';

/** What a row or a break is by the word beside it. Null: neither work nor a break (absence, holiday). */
export function spanKindOf(text: string): ClockSpanKind | null {
  if (/unpaid|meal|lunch|mittag|comida|almuerzo|d[eé]jeuner|repas|maaltijd/i.test(text)) return 'MEAL';
  if (/\brest\b|break|pausa|descanso|pauze|\bpause\b/i.test(text)) return 'REST';
  return /pto|vacation|sick|holiday|absen|leave|\boff\b|urlaub|krank|feiertag|vacaciones|festivo|cong[eé]|maladie|verlof|ziek/i.test(
    text,
  )
    ? null
    : 'WORK';
}

const A_MEAL = 30 * 60;

/** What a recorded break is: unpaid ones are meals and paid ones rests; without a word its length tells. */
export function breakKindOf(text: string, seconds: number): Extract<ClockSpanKind, 'MEAL' | 'REST'> {
  if (/unpaid|meal|lunch/i.test(text)) return 'MEAL';
  if (/paid|rest|short|coffee/i.test(text)) return 'REST';
  return seconds >= A_MEAL ? 'MEAL' : 'REST';
}
