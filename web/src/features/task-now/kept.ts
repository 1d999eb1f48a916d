import type { OwnLogPartsFragment } from '../../graphql/generated/graphql.js';

/** A tap that is not with the server yet. */
export interface WaitingSwitch {
  readonly id: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** Null: she stopped. */
  readonly activityId: string | null;
  /** Why the server will not have it; null: it has not said so. */
  readonly refused: string | null;
}

/** What this device knows of one person's log, network or not. */
export interface KeptLog {
  readonly staffMemberId: string;
  readonly log: OwnLogPartsFragment | null;
  readonly waiting: readonly WaitingSwitch[];
}

const PREFIX = 'evenkeel-own-log:';
const LAST = 'evenkeel-own-log-of';
const changed = new EventTarget();

/** What is kept of a person; another person at this device has her own. */
export function readKept(staffMemberId: string): KeptLog {
  const text = localStorage.getItem(PREFIX + staffMemberId);
  return text === null ? { staffMemberId, log: null, waiting: [] } : (JSON.parse(text) as KeptLog);
}

/** Changes what is kept; whoever shows it is told, in other windows too. */
export function keep(staffMemberId: string, change: (kept: KeptLog) => KeptLog): void {
  localStorage.setItem(PREFIX + staffMemberId, JSON.stringify(change(readKept(staffMemberId))));
  localStorage.setItem(LAST, staffMemberId);
  changed.dispatchEvent(new Event('change'));
}

/** Whose log was last opened here: who the page is for when nobody can be asked. Null: nobody's. */
export const lastPerson = (): string | null => localStorage.getItem(LAST);

/** The text of what is kept, which changes when it does. */
export const keptText = (staffMemberId: string): string | null => localStorage.getItem(PREFIX + staffMemberId);

export function onKeptChange(tell: () => void): () => void {
  changed.addEventListener('change', tell);
  window.addEventListener('storage', tell);
  return () => {
    changed.removeEventListener('change', tell);
    window.removeEventListener('storage', tell);
  };
}

/** At sign-out: nothing of her stays on the device but what still has to be sent. */
export function forgetPerson(): void {
  const person = lastPerson();
  localStorage.removeItem(LAST);
  if (person === null) return;
  if (readKept(person).waiting.length === 0) localStorage.removeItem(PREFIX + person);
  else localStorage.setItem(PREFIX + person, JSON.stringify({ ...readKept(person), log: null }));
}
