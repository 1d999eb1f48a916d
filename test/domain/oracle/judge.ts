import type { Tick } from './ticks.js';

/** What a tick turned out to be. `site` is where its time counts. */
export interface JudgedTick extends Tick {
  shift: number | null;
  worked: boolean;
  workedSite: string | null;
  meal: boolean;
  paidBreak: boolean;
  travel: boolean;
}

const FOUR_HOURS = 4 * 3600;

/** Decides shift, breaks and worked time for each tick. */
export function judge(ticks: readonly Tick[], step: number): JudgedTick[] {
  const judged: JudgedTick[] = ticks.map((tick) => ({
    ...tick,
    shift: null,
    worked: false,
    workedSite: null,
    meal: false,
    paidBreak: false,
    travel: false,
  }));
  shiftExtents(judged, step).forEach(([first, last], number) => {
    const shift = judged.slice(first, last + 1);
    for (const tick of shift) Object.assign(tick, { shift: number, worked: true });
    let site: string | null = null;
    for (const tick of shift) tick.workedSite = site = tick.site ?? site;
    markTravel(shift, step);
    for (const found of runsOfBreak(shift)) judgeBreak(found, step);
    // Nothing but a meal is no shift.
    if (shift.every((tick) => !tick.worked))
      for (const tick of shift) Object.assign(tick, { shift: null, meal: false });
  });
  return judged;
}

/** First and last present tick of each shift: apart when at least four hours hold neither presence nor a meal. */
function shiftExtents(ticks: readonly JudgedTick[], step: number): [number, number][] {
  const extents: [number, number][] = [];
  let quiet = Infinity;
  ticks.forEach((tick, index) => {
    if (tick.site !== null) {
      if (quiet >= FOUR_HOURS) extents.push([index, index]);
      extents.at(-1)![1] = index;
      quiet = 0;
    } else if (tick.mealMark && quiet < FOUR_HOURS) quiet = 0;
    else quiet += step;
  });
  return extents;
}

function markTravel(shift: readonly JudgedTick[], step: number): void {
  for (let i = 1; i < shift.length; i++) {
    if (shift[i]!.site !== null || shift[i - 1]!.site === null) continue;
    let end = i;
    while (shift[end]!.site === null) end++;
    const isShort = (end - i) * step <= 90 * 60;
    if (isShort && shift[end]!.site !== shift[i - 1]!.site) for (let t = i; t < end; t++) shift[t]!.travel = true;
  }
}

/** Runs of ticks that may be a break: a gap that is no travel, or a recorded meal. */
function runsOfBreak(shift: readonly JudgedTick[]): JudgedTick[][] {
  const runs: JudgedTick[][] = [];
  let isOpen = false;
  for (const tick of shift) {
    const isBreak = tick.mealMark || (tick.site === null && !tick.travel);
    if (isBreak && isOpen) runs.at(-1)!.push(tick);
    else if (isBreak) runs.push([tick]);
    isOpen = isBreak;
  }
  return runs;
}

function judgeBreak(run: readonly JudgedTick[], step: number): void {
  const minutes = (run.length * step) / 60;
  if (minutes < 30) {
    for (const tick of run) tick.paidBreak = true;
    return;
  }
  let longestRelieved = 0;
  let relieved = 0;
  for (const tick of run) {
    relieved = tick.tasks.length === 0 ? relieved + step / 60 : 0;
    longestRelieved = Math.max(longestRelieved, relieved);
  }
  for (const tick of run) {
    if (longestRelieved < 30) tick.paidBreak = true;
    else if (tick.tasks.length === 0) Object.assign(tick, { worked: false, meal: true });
  }
}
