import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { PullFailure } from '../pull-failure.js';
import { reachOf } from './address-rules.js';

/** Whether a connection to that address may be made. */
export function mayReach(address: string, isPrivateAllowed: boolean): boolean {
  const reach = reachOf(address);
  return reach === 'PUBLIC' || (reach === 'PRIVATE' && isPrivateAllowed);
}

export const forbiddenAddress = (host: string): PullFailure =>
  new PullFailure(
    'FORBIDDEN_ADDRESS',
    `${host} leads into a private network. Whoever runs this installation can allow it by EVENKEEL_PRIVATE_HOSTS.`,
  );

/**
 * Finds the addresses of a host for a connection that is about to be made, and leaves out those that may not be reached.
 * The connection goes to what is returned here, so a name that answers differently the second time gains nothing.
 */
export const guardedLookup =
  (isPrivateAllowed: boolean): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { family: options.family, hints: options.hints, all: true }, (error, found) => {
      if (error !== null) return done(error, '');
      const allowed = found.filter(({ address }) => mayReach(address, isPrivateAllowed));
      const [first] = allowed as [LookupAddress?];
      if (first === undefined) return done(forbiddenAddress(hostname), '');
      if (options.all === true) return done(null, allowed);
      done(null, first.address, first.family);
    });
  };
