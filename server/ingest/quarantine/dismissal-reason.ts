import { inputProblem, type InputProblem } from '../../domain/input-problem.js';

const LONGEST = 500;

/** The reason somebody gives for letting a row be; a dismissal without one explains nothing to whoever asks later. */
export function dismissalReason(text: string): string | InputProblem {
  const reason = text.trim();
  if (reason === '') return inputProblem('NO_REASON', 'Say in a few words why.', 'reason');
  if (reason.length > LONGEST) return inputProblem('TOO_LONG', `A reason has at most ${LONGEST} letters.`, 'reason');
  return reason;
}
