import type { Queryable } from '../../database/queryable.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { zoneNamed } from '../../domain/time/zone-named.js';
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
  const zone = policy.zone === null ? null : zoneNamed(policy.zone);
  if (policy.zone !== null && zone === null)
    return inputProblem('BAD_ZONE', `“${policy.zone}” is no IANA time zone such as America/Chicago.`, 'zone');
  await saveMailPolicy(database, viewer, { ...policy, zone }, now);
  return null;
}
