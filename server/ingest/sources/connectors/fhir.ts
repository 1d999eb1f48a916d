import { createHash } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PullFailure } from '../pull-failure.js';
import { USUAL_SEARCHES } from '../pull-settings.js';
import { dayAt, type Connector, type Delivered, type PullContext, type PullEnd } from './connector.js';
import { FhirSignIn } from './fhir-token.js';

/** Clocks differ, and a server may show a change a little late: so much is asked for twice. */
const OVERLAP_MILLISECONDS = 5 * 60_000;
const PAGE_ROWS = 200;
/** A server whose pages never end is not read for ever. */
const MOST_PAGES = 10_000;

interface Entry {
  readonly resource?: Resource;
  readonly search?: { readonly mode?: string };
}

/** A page of a search, as far as it matters here. */
interface Bundle {
  readonly resourceType?: string;
  readonly entry?: readonly Entry[];
  readonly link?: readonly { readonly relation?: string; readonly url?: string }[];
}

interface Resource {
  readonly resourceType?: string;
  readonly id?: string;
  readonly meta?: { readonly versionId?: string; readonly lastUpdated?: string };
}

/**
 * A FHIR server: everything that changed since the last pull, search by search and page by page, as one NDJSON file. The
 * cursor is the moment the pull began by the server's own clock.
 */
export const fhir: Connector = {
  async *pull(context: PullContext): AsyncGenerator<Delivered, PullEnd> {
    const path = join(context.workFolder, 'resources.ndjson');
    await writeFile(path, '', { mode: 0o600 });
    const hash = createHash('sha256');
    const included = new Set<string>();
    const pages = new FhirPages(context);
    let resources = 0;
    for (const search of searchesOf(context)) {
      for await (const entries of pages.of(searchAddress(context, search))) {
        const fresh = entries.filter((entry) => isFresh(entry, included));
        const text = fresh.map(({ resource }) => `${JSON.stringify(resource)}\n`).join('');
        resources += fresh.length;
        hash.update(text);
        await appendFile(path, text);
      }
    }
    const began = pages.serverBegan ?? context.now;
    const since = new Date(Math.min(began.getTime(), context.now.getTime()) - OVERLAP_MILLISECONDS).toISOString();
    const completeUntil = dayAt(context.now, context.zone, -1);
    const sha256 = hash.digest('hex');
    const cursor = { since, sha256 };
    if (resources > 0 && sha256 !== context.cursor['sha256']) {
      const delivery = { is: 'CHANGES', completeUntil } as const;
      yield { path, fileName: `${new URL(context.settings.address).hostname}.ndjson`, sha256, delivery, cursor };
    }
    return { cursor, completeUntil };
  },

  async test(context: PullContext): Promise<string> {
    const pages = new FhirPages(context);
    const counts: string[] = [];
    for (const search of searchesOf(context)) {
      const first = await pages.of(searchAddress({ ...context, cursor: {} }, search, 1)).next();
      counts.push(
        `${search.split('?', 1)[0]}${first.done === true || first.value.length === 0 ? ' (nothing yet)' : ''}`,
      );
    }
    return `The server answers for ${counts.join(', ')}.`;
  },
};

/** Follows the pages of searches. */
class FhirPages {
  readonly #signIn: FhirSignIn;
  /** When the server answered first, by its own clock. */
  serverBegan: Date | null = null;

  constructor(private readonly context: PullContext) {
    this.#signIn = new FhirSignIn(context);
  }

  async *of(address: string): AsyncGenerator<Entry[]> {
    const followed = new Set<string>();
    for (let next: string | null = address; next !== null;) {
      if (followed.has(next) || followed.size >= MOST_PAGES)
        throw new PullFailure('NOT_AS_EXPECTED', 'The pages of the server have no end.');
      followed.add(next);
      const bundle = await this.#page(next);
      yield (bundle.entry ?? []).filter(
        ({ resource, search }) => resource?.resourceType !== undefined && search?.mode !== 'outcome',
      );
      next = nextOf(bundle, next);
    }
  }

  async #page(address: string, isSecondTry = false): Promise<Bundle> {
    const headers = { accept: 'application/fhir+json', ...(await this.#signIn.headers()) };
    try {
      const { value, answer } = await this.context.web.json(address, { headers });
      const date = Date.parse(String(answer.headers['date'] ?? ''));
      this.serverBegan ??= Number.isNaN(date) ? null : new Date(date);
      const bundle = value as Bundle | null;
      if (bundle?.resourceType === 'Bundle') return bundle;
      throw new PullFailure('NOT_AS_EXPECTED', 'The server answered something else than a Bundle.');
    } catch (error) {
      if (isSecondTry || !(error instanceof PullFailure) || error.code !== 'NOT_ALLOWED') throw error;
      // The token may have been withdrawn before its time.
      this.#signIn.forget();
      return this.#page(address, true);
    }
  }
}

function nextOf({ link }: Bundle, page: string): string | null {
  const url = link?.find((each) => each.relation === 'next')?.url;
  return url === undefined ? null : new URL(url, page).href;
}

const searchesOf = ({ settings }: PullContext): readonly string[] =>
  settings.searches.length > 0 ? settings.searches : USUAL_SEARCHES;

/** `Encounter?_include=Encounter:practitioner` at the server, narrowed to what changed since the last pull. */
function searchAddress({ settings, cursor }: PullContext, search: string, count = PAGE_ROWS): string {
  const url = new URL(`${settings.address.replace(/\/+$/, '')}/${search}`);
  if (!url.searchParams.has('_count')) url.searchParams.set('_count', String(count));
  if (cursor['since'] !== undefined) url.searchParams.append('_lastUpdated', `ge${cursor['since']}`);
  return url.href;
}

/** Resources that are included come with many pages: each version of one is kept once. */
function isFresh({ resource, search }: Entry, included: Set<string>): boolean {
  if (search?.mode !== 'include' || resource?.id === undefined) return true;
  const { resourceType, id, meta } = resource;
  const key = `${resourceType}/${id}/${meta?.versionId ?? meta?.lastUpdated ?? ''}`;
  if (included.has(key)) return false;
  included.add(key);
  return true;
}
