/*
 * The oracle: overtime reckoned one minute after the other with running counters, knowing nothing of spans. Written from
 * the words of the laws, and on purpose not like the engine.
 */

export const MINUTES_OF_DAY = 1440;
const EIGHT = 480;
const TWELVE = 720;
const FORTY = 2400;

/** Minutes by what they earn. */
export interface Minutes {
  regular: number;
  overtime: number;
  doubletime: number;
}

type Worked = readonly boolean[];

const dayOf = (minute: number): number => Math.floor(minute / MINUTES_OF_DAY);

function tally(worked: Worked, rateOf: (minute: number) => 1 | 1.5 | 2): Minutes {
  const sum: Minutes = { regular: 0, overtime: 0, doubletime: 0 };
  worked.forEach((isWorked, minute) => {
    if (!isWorked) return;
    const rate = rateOf(minute);
    if (rate === 1) sum.regular++;
    else if (rate === 1.5) sum.overtime++;
    else sum.doubletime++;
  });
  return sum;
}

export function california(worked: Worked): Minutes {
  const ofDay = new Map<number, number>();
  let straight = 0;
  return tally(worked, (minute) => {
    const before = ofDay.get(dayOf(minute)) ?? 0;
    ofDay.set(dayOf(minute), before + 1);
    const isSeventh = ofDay.size === 7;
    if (before >= TWELVE || (isSeventh && before >= EIGHT)) return 2;
    if (before >= EIGHT || isSeventh) return 1.5;
    straight++;
    return straight > FORTY ? 1.5 : 1;
  });
}

export function alaska(worked: Worked): Minutes {
  const ofDay = new Map<number, number>();
  let straight = 0;
  return tally(worked, (minute) => {
    const before = ofDay.get(dayOf(minute)) ?? 0;
    ofDay.set(dayOf(minute), before + 1);
    if (before >= EIGHT) return 1.5;
    straight++;
    return straight > FORTY ? 1.5 : 1;
  });
}

const count = (worked: Worked): number => worked.filter(Boolean).length;

const asMinutes = (worked: Worked, overtime: number): Minutes => ({
  regular: count(worked) - overtime,
  overtime,
  doubletime: 0,
});

const overFortyOf = (worked: Worked): number => Math.max(0, count(worked) - FORTY);

export const federal = (worked: Worked): Minutes => asMinutes(worked, overFortyOf(worked));

function overInDays(worked: Worked, limit: number): number {
  let over = 0;
  for (let day = 0; day * MINUTES_OF_DAY < worked.length; day++) {
    over += Math.max(0, count(worked.slice(day * MINUTES_OF_DAY, (day + 1) * MINUTES_OF_DAY)) - limit);
  }
  return over;
}

export function nevada(worked: Worked): Minutes {
  let over = 0;
  for (let minute = 0; minute < worked.length; minute++) {
    if (!worked[minute]) continue;
    over += Math.max(0, count(worked.slice(minute, minute + MINUTES_OF_DAY)) - EIGHT);
    minute += MINUTES_OF_DAY - 1;
  }
  return asMinutes(worked, Math.max(over, overFortyOf(worked)));
}

export function colorado(worked: Worked): Minutes {
  let over = 0;
  let inRow = 0;
  let idle = Infinity;
  for (const isWorked of worked) {
    if (!isWorked) {
      idle++;
      continue;
    }
    if (idle > 60) inRow = 0;
    idle = 0;
    inRow++;
    if (inRow > TWELVE) over++;
  }
  return asMinutes(worked, Math.max(over, overInDays(worked, TWELVE), overFortyOf(worked)));
}

/** Fourteen days. */
export const eightAndEighty = (worked: Worked): Minutes =>
  asMinutes(worked, Math.max(overInDays(worked, EIGHT), count(worked) - 2 * FORTY, 0));
