import type { Release } from './source-lock.js';

/**
 * Imports of one process that are under way at the same time. Each holds a connection of the pool to its end and needs
 * others on the way: without a bound, those that wait would hold what the one at work is waiting for.
 */
const MOST_AT_ONCE = 3;

let underWay = 0;
const waitingForRoom: (() => void)[] = [];
const lastOfSource = new Map<string, Promise<void>>();

/**
 * Waits for its turn among the imports of this process, holding nothing meanwhile: one import of a source after the
 * other, in the order in which they came, and so many sources at once. Other processes are kept away by the source's lock.
 */
export async function importTurn(source: string, onWait?: () => void): Promise<Release> {
  const before = lastOfSource.get(source);
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  lastOfSource.set(source, over);
  if (before !== undefined) {
    onWait?.();
    await before;
  }
  await room();
  return () => {
    leave();
    end();
    if (lastOfSource.get(source) === over) lastOfSource.delete(source);
    return Promise.resolve();
  };
}

async function room(): Promise<void> {
  if (underWay < MOST_AT_ONCE) underWay += 1;
  // Whoever leaves hands the place on, so that it is never free in between.
  else await new Promise<void>((resolve) => waitingForRoom.push(resolve));
}

function leave(): void {
  const next = waitingForRoom.shift();
  if (next === undefined) underWay -= 1;
  else next();
}
