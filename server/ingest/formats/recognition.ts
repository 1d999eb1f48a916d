import type { FileFormat, Layout } from './format.js';

/** A format a file can be of. */
export interface Match {
  readonly format: FileFormat;
  readonly layout: Layout;
}

/** How it was found out what a file is. */
export type Recognition =
  | { readonly by: 'MAPPING' }
  /** Somebody said the kind; it has the columns of that. */
  | { readonly by: 'KIND' }
  /** What it holds follows a standard. */
  | { readonly by: 'STANDARD' }
  /** `next`: what it could have been besides; null: nothing. */
  | { readonly by: 'COLUMNS'; readonly confidence: number; readonly next: Match | null };

/** How the best of all matches was told from the others. */
export function recognitionOf(best: Match, all: readonly Match[], isGiven: boolean): Recognition {
  if (best.format.documents !== undefined) return { by: 'STANDARD' };
  if (isGiven) return { by: 'KIND' };
  const others = all.filter(({ format }) => format !== best.format);
  const [next = null] = others.toSorted((left, right) => right.layout.confidence - left.layout.confidence);
  return { by: 'COLUMNS', confidence: best.layout.confidence, next };
}

/** In words, to be stated back. */
export function recognitionText(recognition: Recognition): string {
  switch (recognition.by) {
    case 'MAPPING':
      return 'as the columns of this source were mapped';
    case 'KIND':
      return 'as the kind that was given';
    case 'STANDARD':
      return 'by its content, which follows the standard: 100 % sure';
    default: {
      const { confidence, next } = recognition;
      const other = next === null ? '' : `; next ${next.format.title}, ${percent(next.layout.confidence)}`;
      return `by its columns: ${percent(confidence)} sure${other}`;
    }
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
