import { t } from '../messages/t.js';
import { formatDay } from './dates.js';
import type { PolicyEvaluation } from './policy.js';

type Note = PolicyEvaluation['notes'][number];

/** What had to be assumed, in a sentence; null: said elsewhere. */
export function noteSentence({ code, path, weekStarting }: Note): string | null {
  if (code === 'RATE_UNKNOWN') return null;
  const date = typeof weekStarting === 'string' ? formatDay(weekStarting) : '';
  return t(`policies:result.note.${code}`, { path: path ?? '', date });
}
