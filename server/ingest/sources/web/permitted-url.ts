import { isIP } from 'node:net';
import { PullFailure } from '../pull-failure.js';
import { forbiddenAddress, mayReach } from './guarded-lookup.js';
import { isPrivateHost, type PrivateHosts } from './private-hosts.js';

/**
 * The URL of an address that may be asked as far as it can be told without asking: by HTTPS, or plainly where whoever
 * runs the installation has named the host.
 *
 * @throws PullFailure NOT_AS_EXPECTED or FORBIDDEN_ADDRESS
 */
export function permittedUrl(address: string, privateHosts: PrivateHosts): URL {
  if (!URL.canParse(address)) throw new PullFailure('NOT_AS_EXPECTED', 'The address is no URL.');
  const url = new URL(address);
  if (url.username !== '' || url.password !== '')
    throw new PullFailure('NOT_AS_EXPECTED', 'No name or password stands in an address: the secret has its own field.');
  const isPrivate = isPrivateHost(privateHosts, url);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isPrivate))
    throw new PullFailure('FORBIDDEN_ADDRESS', `${url.host || 'The address'} is asked by HTTPS only.`);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !mayReach(literal, isPrivate)) throw forbiddenAddress(url.host);
  return url;
}
