/** A stream of chance that is the same on every machine and in every year. */
export interface Random {
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** Picks by weight; weights need not sum to 1. */
  weighted<T extends { readonly weight: number }>(list: readonly [T, ...T[]]): T;
}

/**
 * The stream that belongs to a key. Every person's day draws from its own key ("MA-03 week 5 day 2"), so that a change
 * in one day never shifts the chances of all days after it.
 *
 * The generator is SplitMix32 (a Weyl sequence and two multiply-xorshift rounds); the key is folded in by FNV-1a. It is
 * good enough to look like a practice; nothing secret rests on it.
 */
export function randomOf(key: string): Random {
  let state = fold(key);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
  return {
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    weighted: (list) => byWeight(list, next()),
  };
}

function byWeight<T extends { readonly weight: number }>(list: readonly [T, ...T[]], point: number): T {
  let left = point * list.reduce((sum, each) => sum + each.weight, 0);
  for (const each of list) {
    left -= each.weight;
    if (left < 0) return each;
  }
  return list[0];
}

function fold(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash;
}
