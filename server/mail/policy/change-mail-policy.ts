import type { Queryable } from '../../database/queryable.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { offsetAt } from '../../domain/time/zone-offset.js';
import type { Viewer } from '../../domain/viewer.js';
import { saveMailPolicy } from './mail-policy.query.js';
import type { MailPolicy } from './mail-policy.js';

/** States how the viewer's organization mails, or says what is wrong with it. */
export async function changeMailPolicy(
  database: Queryable,
  viewer: Viewer,
  policy: MailPolicy,
  now: Date,
): Promise<InputProblem | null> {
  if (policy.zone !== null && !isZone(policy.zone))
    return inputProblem('BAD_ZONE', `“${policy.zone}” is no IANA time zone such as America/Chicago.`, 'zone');
  await saveMailPolicy(database, viewer, policy, now);
  return null;
}

function isZone(zone: string): boolean {
  try {
    offsetAt(0, zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
