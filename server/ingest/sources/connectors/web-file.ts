import { join } from 'node:path';
import type { Connector, Delivered, PullContext, PullEnd } from './connector.js';
import { signInHeaders } from './sign-in.js';

/** A file at an address, a calendar among them: fetched whole, and taken in when it says something else than before. */
export const webFile: Connector = {
  async *pull(context: PullContext): AsyncGenerator<Delivered, PullEnd> {
    const { cursor, workFolder, web } = context;
    const path = join(workFolder, 'file');
    const { status, headers, sha256 } = await web.file(addressOf(context), path, {
      headers: { ...signInHeaders(context), ...unlessUnchanged(cursor) },
    });
    if (status === 304 || sha256 === cursor['sha256']) return { cursor, completeUntil: null };
    const next = { sha256, ...kept('etag', headers['etag']), ...kept('modified', headers['last-modified']) };
    yield { path, fileName: nameOf(addressOf(context)), sha256, delivery: { is: 'WHOLE' }, cursor: next };
    return { cursor: next, completeUntil: null };
  },

  async test(context: PullContext): Promise<string> {
    const { web, workFolder } = context;
    const { headers } = await web.file(addressOf(context), join(workFolder, 'file'), {
      headers: signInHeaders(context),
    });
    const type = headers['content-type'];
    return `The file can be read${typeof type === 'string' ? ` (${type})` : ''}.`;
  },
};

/** Calendars are often published under a scheme of their own. */
const addressOf = ({ settings }: PullContext): string => settings.address.replace(/^webcals?:/i, 'https:');

function unlessUnchanged(cursor: PullContext['cursor']): Record<string, string> {
  const { etag, modified } = cursor;
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}

const kept = (name: string, header: unknown): Record<string, string> =>
  typeof header === 'string' ? { [name]: header } : {};

function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return decodeURIComponent(pathname.split('/').findLast((part) => part !== '') ?? hostname).slice(0, 200);
}
