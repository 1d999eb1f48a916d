import { wordOfRowId, type RowId } from './row-id.js';

const FIRST_SLOTS = 1 << 12;

/**
 * Which rows a file has had so far, by the first 64 bits of their ids, with a number beside each. A flat table of numbers:
 * a million rows take about 25 MB, where a Map of strings would take five times as much.
 *
 * Open addressing with linear probing; an empty slot has the number 0, so the numbers kept must be above 0.
 */
export class SeenRows {
  #slots = FIRST_SLOTS;
  #high = new Uint32Array(FIRST_SLOTS);
  #low = new Uint32Array(FIRST_SLOTS);
  #value = new Uint32Array(FIRST_SLOTS);
  #size = 0;

  /** The number beside an id; 0: not seen. */
  get(id: RowId): number {
    return this.#value[this.#slotOf(wordOfRowId(id, 0), wordOfRowId(id, 1))] ?? 0;
  }

  set(id: RowId, value: number): void {
    const high = wordOfRowId(id, 0);
    const low = wordOfRowId(id, 1);
    const slot = this.#slotOf(high, low);
    if (this.#value[slot] === 0) this.#size += 1;
    this.#put(slot, high, low, value);
    if (this.#size * 2 > this.#slots) this.#grow();
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots - 1;
    let slot = (high ^ (low << 7)) & mask;
    while (this.#value[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  #put(slot: number, high: number, low: number, value: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#value[slot] = value;
  }

  #grow(): void {
    const { high, low, value } = { high: this.#high, low: this.#low, value: this.#value };
    this.#slots *= 2;
    this.#high = new Uint32Array(this.#slots);
    this.#low = new Uint32Array(this.#slots);
    this.#value = new Uint32Array(this.#slots);
    for (let old = 0; old < value.length; old += 1) {
      const kept = value[old] ?? 0;
      if (kept === 0) continue;
      const [first, second] = [high[old] ?? 0, low[old] ?? 0];
      this.#put(this.#slotOf(first, second), first, second, kept);
    }
  }
}
