import { rowIdOf } from '../identity/row-id.js';
import { SeenRows } from '../identity/seen-rows.js';

/** Of each thing a file tells several times, which row tells it last. */
export class LatestVersions {
  readonly #lines = new SeenRows();
  readonly #seconds = new SeenRows();

  /** `changed`: when it was told, in seconds since 1970; 0: nobody says. Of equal ones the later row counts. */
  add(key: string, changed: number, line: number): void {
    const id = rowIdOf(key);
    if (this.#lines.get(id) !== 0 && changed < this.#seconds.get(id)) return;
    this.#lines.set(id, line);
    if (changed > 0) this.#seconds.set(id, changed);
  }

  /** Whether another row tells it later. */
  isOutdated(key: string, line: number): boolean {
    const latest = this.#lines.get(rowIdOf(key));
    return latest !== 0 && latest !== line;
  }
}
