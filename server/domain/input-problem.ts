/** A request that cannot be answered as asked. An expected outcome, returned and never thrown; nothing was changed. */
export interface InputProblem {
  readonly isProblem: true;
  /** For programs, in capitals: NOT_VISIBLE, BAD_PERIOD, … */
  readonly code: string;
  /** The field of the request it is about; null: the whole request. */
  readonly field: string | null;
  /** One sentence for people. */
  readonly message: string;
}

/** A problem with the request, or with one field of it. */
export const inputProblem = (code: string, message: string, field: string | null = null): InputProblem => ({
  isProblem: true,
  code,
  field,
  message,
});

/** Whether an answer is a problem rather than what was asked for. */
export const isInputProblem = (answer: unknown): answer is InputProblem =>
  typeof answer === 'object' && answer !== null && 'isProblem' in answer;

/**
 * What may not be seen and what does not exist are answered alike, word for word, so that asking reveals nothing.
 */
export const notVisible = (field: string | null = 'scope'): InputProblem =>
  inputProblem('NOT_VISIBLE', 'There is nothing here that you may see.', field);
