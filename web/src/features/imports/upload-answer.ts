import { t } from '../../messages/t.js';
import type { UploadAnswer } from './upload.js';

/** One way in which an ambiguous date could be read: the order, a date as written, and the civil day it would be. */
export interface DateReading {
  readonly order: string;
  readonly written: string;
  readonly read: string;
}

export type PreviewRow = Readonly<Record<string, string | null>>;

/** What an import would do, from a check that stored nothing. */
export interface CheckedFile {
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly rejected: readonly {
    readonly line: number;
    readonly place?: string;
    readonly field: string | null;
    readonly reason: string;
    readonly text: string;
  }[];
  readonly warnings: readonly string[];
  readonly reading: readonly { readonly name: string; readonly value: string }[];
  readonly preview: readonly PreviewRow[];
}

/** What became of an upload, as the page needs to know it. */
export type UploadOutcome =
  | { readonly kind: 'STARTED'; readonly runId: string }
  | { readonly kind: 'CHECKED'; readonly checked: CheckedFile }
  | { readonly kind: 'AMBIGUOUS'; readonly readings: readonly DateReading[] }
  /** `isUnknown`: no known format has its columns, and somebody may say what they are. */
  | { readonly kind: 'REFUSED'; readonly message: string; readonly isUnknown: boolean };

interface Body {
  readonly runId?: string;
  readonly rows?: number;
  readonly error?: { readonly code?: string; readonly message?: string; readonly readings?: readonly DateReading[] };
}

/** The server's answer to `POST /imports` sorted into what the page shows; anything unforeseen is a refusal. */
export function readUploadAnswer({ status, body }: UploadAnswer): UploadOutcome {
  const answer = (body ?? {}) as Body;
  if (answer.error?.code === 'AMBIGUOUS_DATE_ORDER') {
    return { kind: 'AMBIGUOUS', readings: answer.error.readings ?? [] };
  }
  if (status >= 400 || answer.error !== undefined) {
    const message = answer.error?.message ?? t('imports:failedStatus', { status });
    return { kind: 'REFUSED', message, isUnknown: answer.error?.code === 'UNKNOWN_FORMAT' };
  }
  if (answer.runId !== undefined) return { kind: 'STARTED', runId: answer.runId };
  if (answer.rows !== undefined) return { kind: 'CHECKED', checked: withDefaults(body as Partial<CheckedFile>) };
  return { kind: 'REFUSED', message: t('imports:failedStatus', { status }), isUnknown: false };
}

function withDefaults(checked: Partial<CheckedFile>): CheckedFile {
  return {
    rows: 0,
    new: 0,
    changed: 0,
    same: 0,
    rejected: [],
    warnings: [],
    reading: [],
    preview: [],
    ...checked,
  };
}
