import DataLoader from 'dataloader';
import { viewerIn, type ApiContext } from './context.js';

/**
 * Lists that belong to many nodes of one answer, read in one statement for each request: `read` gives all of the
 * organization's, `keyOf` says whose each is.
 */
export class PerRequest<Row> {
  readonly #loaders = new WeakMap<ApiContext['request'], DataLoader<string, readonly Row[]>>();

  constructor(
    private readonly read: (organizationId: string) => Promise<readonly Row[]>,
    private readonly keyOf: (row: Row) => string,
  ) {}

  /** The rows of one key, in the order they were read. */
  of(context: ApiContext, key: string): Promise<readonly Row[]> {
    return this.#loaderOf(context).load(key);
  }

  #loaderOf(context: ApiContext): DataLoader<string, readonly Row[]> {
    const known = this.#loaders.get(context.request);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, readonly Row[]>(async (keys) => {
      const rows = Map.groupBy(await this.read(viewerIn(context).organizationId), this.keyOf);
      return keys.map((key) => rows.get(key) ?? []);
    });
    this.#loaders.set(context.request, loader);
    return loader;
  }
}
