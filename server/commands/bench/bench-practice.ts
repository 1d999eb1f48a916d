import { once } from 'node:events';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** 400 staff at four sites in forty teams, twenty activities, fifty task logs a day of ten minutes each. */
export const STAFF = 400;
const SITES = 4;
const TEAMS = 40;
const ACTIVITIES = 20;
const LOGS_A_DAY = 50;
const FIRST_MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
const CATEGORIES = ['CLINICAL', 'CLINICAL', 'ADMINISTRATIVE', 'COORDINATION', 'OTHER'];

/** The files that set the practice up, in the order in which they are to be loaded. */
export function writePracticeFiles(folder: string): { readonly kind: string; readonly path: string }[] {
  const lines = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n));
  const files = {
    sites: ['key,name,zone', ...lines(SITES, (n) => `site${n},Site ${n},America/Chicago`)],
    teams: ['key,name,site', ...lines(TEAMS, (n) => `team${n},Team ${n},site${n % SITES}`)],
    staff: [
      'key,name,site,team,contract_hours,from',
      ...lines(STAFF, (n) => `ma${n},Assistant ${n},site${n % SITES},team${n % TEAMS},40,2026-01-01`),
    ],
    activities: [
      'key,name,category',
      ...lines(ACTIVITIES, (n) => `task${n},Task ${n},${CATEGORIES[n % CATEGORIES.length]}`),
    ],
  };
  return Object.entries(files).map(([kind, content]) => {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, `${content.join('\n')}\n`);
    return { kind, path };
  });
}

/**
 * Writes a file of task logs: day by day, person by person, as an export of a whole practice is ordered. Every row is a
 * new one of nine minutes, so that each person works from eight to about half past four on workdays.
 */
export async function writeTaskLogFile(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('staff,activity,start,end,site\n');
  for (let block = 0; block * LOGS_A_DAY < rows; block += 1) {
    const [day, person] = [Math.floor(block / STAFF), block % STAFF];
    const date = new Date(FIRST_MONDAY + (Math.floor(day / 5) * 7 + (day % 5)) * DAY).toISOString().slice(0, 10);
    const count = Math.min(LOGS_A_DAY, rows - block * LOGS_A_DAY);
    const text = Array.from({ length: count }, (_, n) => taskLog(person, date, n)).join('');
    if (!file.write(text)) await once(file, 'drain');
    if (block % 1000 === 0) await setImmediate();
  }
  file.end();
  await once(file, 'finish');
}

function taskLog(person: number, date: string, n: number): string {
  const minute = 8 * 60 + n * 10;
  const activity = (person * 7 + n * 3) % ACTIVITIES;
  return `ma${person},task${activity},${date}T${clock(minute)},${date}T${clock(minute + 9)},site${person % SITES}\n`;
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
