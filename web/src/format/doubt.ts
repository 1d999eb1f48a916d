import type { DoubtCode, DurationStyle } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { durationInWords } from './duration.js';

/** What is doubtful about a row. */
export interface DoubtInFigures {
  readonly code: DoubtCode;
  readonly takenSeconds?: number | null;
  readonly otherSeconds?: number | null;
}

/** A doubt in words, with the two lengths of time it is about. */
export const doubtSentence = ({ code, takenSeconds, otherSeconds }: DoubtInFigures, style: DurationStyle): string =>
  t(`quarantine:doubts.${code}`, {
    taken: durationInWords(takenSeconds ?? 0, style),
    other: durationInWords(otherSeconds ?? 0, style),
  });
