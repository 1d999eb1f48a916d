import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** What an annotation tells of; each is an icon on the charts. */
export const ANNOTATION_ICONS = ['STAFFING', 'SYSTEM', 'ILLNESS', 'CLOSURE', 'CHANGE', 'OTHER'] as const;
export type AnnotationIcon = (typeof ANNOTATION_ICONS)[number];

/** A dated note as its readers see it. */
export interface Annotation {
  readonly id: string;
  readonly day: CivilDate;
  readonly icon: AnnotationIcon;
  readonly words: string;
  /** Team, site or organization it is about. */
  readonly placeName: string;
  readonly by: string;
  readonly mayWithdraw: boolean;
}

/** Longest texts, in characters: an annotation stands on a chart, a note in a list. */
export const LONGEST = { ANNOTATION: 120, FOLLOW_UP: 300, NOTE: 2000 } as const;

/** Why a text cannot be kept; null: it can. */
export function wordsProblem(words: string, longest: number): InputProblem | null {
  if (words.trim() === '') return inputProblem('NO_WORDS', 'Write something.', 'words');
  if (words.trim().length <= longest) return null;
  return inputProblem('TOO_LONG', `At most ${longest} characters.`, 'words');
}
