import type { Archive } from './archive.js';
import { readWholeXml } from './read-xml.js';

/** What a number in a cell is shown as. ELAPSED: hours beyond 24, as `[h]:mm` counts them. */
export type NumberMeaning = 'NUMBER' | 'DATE' | 'TIME' | 'DATE_TIME' | 'ELAPSED';

/** Formats that workbooks name by number only; 27–36 and 50–58 are dates of East Asia. */
const BUILT_IN: readonly (readonly [first: number, last: number, meaning: NumberMeaning])[] = [
  [14, 17, 'DATE'],
  [18, 21, 'TIME'],
  [22, 22, 'DATE_TIME'],
  [27, 31, 'DATE'],
  [32, 35, 'TIME'],
  [36, 36, 'DATE'],
  [45, 45, 'TIME'],
  [46, 46, 'ELAPSED'],
  [47, 47, 'TIME'],
  [50, 58, 'DATE'],
];

/** What the numbers of a cell mean, by the number of its style. */
export async function readMeanings(archive: Archive, part: string | null): Promise<NumberMeaning[]> {
  const meanings: NumberMeaning[] = [];
  if (part === null) return meanings;
  const custom = new Map<number, NumberMeaning>();
  let isCellFormats = false;
  await readWholeXml(archive.text(part), {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), meaningOf(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') isCellFormats = true;
      if (name !== 'xf' || !isCellFormats) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      meanings.push(custom.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return meanings;
}

const builtIn = (id: number): NumberMeaning =>
  BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'NUMBER';

/** The meaning of a format such as `dd/mm/yyyy hh:mm` or `[h]:mm`; of several sections the first counts. */
export function meaningOf(format: string): NumberMeaning {
  const [section = ''] = format.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'ELAPSED';
  const bare = section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p/gi, 'h')
    .toLowerCase();
  if (bare === 'general' || bare === '@') return 'NUMBER';
  const hasTime = /[hs]/.test(bare);
  const hasDate = /[yd]/.test(bare) || (/m/.test(bare) && !hasTime);
  if (hasDate) return hasTime ? 'DATE_TIME' : 'DATE';
  return hasTime ? 'TIME' : 'NUMBER';
}
