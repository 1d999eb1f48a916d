import { inputProblem, type InputProblem } from '../../domain/input-problem.js';

/** The refusal of whatever is not, or no longer, a placeholder. */
export const notAPlaceholder = (): InputProblem =>
  inputProblem('NOT_A_PLACEHOLDER', 'This is not a placeholder, or it has been mapped already.', 'placeholderId');
