import { inputProblem, type InputProblem } from '../../domain/input-problem.js';

const LONGEST = 200;
const JURISDICTION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** Why something cannot be called that; null: it can. */
export function nameProblem(name: string): InputProblem | null {
  if (name.trim() !== '' && name.length <= LONGEST) return null;
  return inputProblem('NAME_MISSING', `Give it a name of at most ${LONGEST} characters.`, 'name');
}

/** Why files cannot call something that; null: they can. */
export function keyProblem(key: string): InputProblem | null {
  if (key.trim() !== '' && key.length <= LONGEST) return null;
  return inputProblem('KEY_MISSING', `Say what files call it, in at most ${LONGEST} characters.`, 'key');
}

/** Why this is no country or state; null: it is one, or none is said. */
export function jurisdictionProblem(jurisdiction: string | null): InputProblem | null {
  if (jurisdiction === null || JURISDICTION.test(jurisdiction)) return null;
  return inputProblem('BAD_JURISDICTION', 'Write the country, or country and state, as US-CA or DE.', 'jurisdiction');
}

export const keyTaken = (key: string): InputProblem =>
  inputProblem('KEY_TAKEN', `There is one already that files call ${key}.`, 'key');
