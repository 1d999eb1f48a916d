import { join, resolve } from 'node:path';
import { PullFailure } from './pull-failure.js';
import { readPrivateHosts, type PrivateHosts } from './web/private-hosts.js';
import { WEB_LIMITS, type WebLimits } from './web/web.js';

/** What the installation allows its sources. */
export interface SourcesSetting {
  /** Below it lies a folder for each organization, and in that its watched folders. */
  readonly watchRoot: string;
  readonly privateHosts: PrivateHosts;
  readonly limits: WebLimits;
}

/** Reads EVENKEEL_WATCH_DIR (default: `incoming` in the data folder) and EVENKEEL_PRIVATE_HOSTS. */
export function readSourcesSetting(environment: NodeJS.ProcessEnv): SourcesSetting {
  const dataFolder = environment['EVENKEEL_DATA_DIR'] || './evenkeel-data';
  return {
    watchRoot: resolve(environment['EVENKEEL_WATCH_DIR'] || join(dataFolder, 'incoming')),
    privateHosts: readPrivateHosts(environment),
    limits: WEB_LIMITS,
  };
}

/**
 * Where a watched folder of an organization lies. Each organization has its own, so that nobody watches the files of
 * another; a folder elsewhere is linked or mounted there by whoever runs the machine.
 */
export function watchedFolderOf({ watchRoot }: SourcesSetting, organizationId: string, name: string): string {
  if (!isFolderName(name)) throw new PullFailure('NOT_AS_EXPECTED', 'The name of the folder is not usable.');
  return join(watchRoot, organizationId, name);
}

/** One name, and none that leads elsewhere. */
export const isFolderName = (name: string): boolean => /^[\p{L}\p{N}_][\p{L}\p{N}_. -]{0,79}$/u.test(name);
