import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { sitesOf } from '../runs/organizations.query.js';
import { PullFailure } from './pull-failure.js';
import { testSource, type Pulling } from './pull-source.js';
import { checkedSource, type SourceInput } from './save-source.js';
import { openSourceSecret } from './source-secret.js';

/** A test waits for nobody long: whoever asked sits in front of it. */
const TEST_LIMITS = { idleMilliseconds: 10_000, requestMilliseconds: 20_000, mostAttempts: 1 };

/** Looks whether a source could be read as it is stated; nothing is stored, neither the source nor what it has. */
export async function testStatedSource(
  pulling: Pulling,
  organizationId: string,
  input: SourceInput,
): Promise<{ readonly message: string } | InputProblem> {
  const { pool, secret: key } = pulling.database;
  if (input.pull === null) return inputProblem('NOT_PULLED', 'This source is not asked by itself.', 'pull');
  const checked = await checkedSource(pool, key, pulling.setting, organizationId, input);
  if ('isProblem' in checked) return checked;
  const { source, sealedSecret, settings } = checked;
  const sites = await sitesOf(pool, organizationId);
  const site = sites.find(({ id }) => id === source.siteId) ?? sites[0];
  const secret = sealedSecret === null ? null : openSourceSecret(key, organizationId, source.id, sealedSecret);
  const setting = { ...pulling.setting, limits: { ...pulling.setting.limits, ...TEST_LIMITS } };
  const stated = { kind: input.pull.kind, settings, secret, zone: source.zone ?? site?.zone ?? 'UTC' };
  try {
    return { message: await testSource({ ...pulling, setting }, { organizationId, sourceId: source.id }, stated) };
  } catch (error) {
    if (error instanceof PullFailure) return inputProblem(error.code, error.message, 'address');
    throw error;
  }
}
