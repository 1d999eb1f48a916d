import { linesOf } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';

/** What a calendar holds besides its events. */
interface Surroundings {
  /** How the file itself defines its time zones, by name. */
  readonly zones: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

const MOST_ZONES = 500;
const MOST_LINES_OF_A_ZONE = 2000;
const OTHERS: Readonly<Record<string, string>> = {
  VTODO: 'to-dos',
  VJOURNAL: 'journal entries',
  VFREEBUSY: 'lists of free and busy time',
  VAVAILABILITY: 'availabilities',
};

/** Looks through a calendar once: its zones may be defined after their first use, and what is not read is named. */
export async function surroundingsOf({ path, encoding }: FileBytes): Promise<Surroundings> {
  const zones = new Map<string, string>();
  const others = new Map<string, number>();
  let zone: string[] | null = null;
  for await (const lines of linesOf(path, encoding)) {
    for (const line of lines) {
      const begun = /^BEGIN:\s*(\w+)\s*$/i.exec(line)?.[1]?.toUpperCase();
      if (begun === 'VTIMEZONE') zone = [];
      if (begun !== undefined && begun in OTHERS) others.set(begun, (others.get(begun) ?? 0) + 1);
      if (zone === null) continue;
      if (zone.length < MOST_LINES_OF_A_ZONE) zone.push(line);
      if (!/^END:\s*VTIMEZONE\s*$/i.test(line)) continue;
      const name = zone.map((each) => /^TZID[^:]*:(.*)$/i.exec(each)?.[1]?.trim()).find((each) => each !== undefined);
      if (name !== undefined && name !== '' && zones.size < MOST_ZONES) zones.set(name, zone.join('\n'));
      zone = null;
    }
  }
  const unread = Array.from(others, ([kind, count]) => `${count} ${OTHERS[kind] ?? kind}`).join(', ');
  return { zones, warnings: unread === '' ? [] : [`Not read, because they are no events: ${unread}.`] };
}
