/** Hosts of the practice's own network that may be asked: `host` or `host:port`, in small letters. */
export type PrivateHosts = ReadonlySet<string>;

/**
 * Reads EVENKEEL_PRIVATE_HOSTS, a list separated by commas. It belongs to whoever runs the installation: an administrator
 * of one practice must not be able to reach into the network the server stands in.
 */
export function readPrivateHosts(environment: NodeJS.ProcessEnv): PrivateHosts {
  const words = (environment['EVENKEEL_PRIVATE_HOSTS'] ?? '').split(',');
  return new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== ''));
}

/** Whether a URL's host was named, with its port or without one. */
export const isPrivateHost = (hosts: PrivateHosts, { host, hostname }: URL): boolean =>
  hosts.has(host) || hosts.has(hostname);
