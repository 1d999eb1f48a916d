import { FileProblem } from '../../file-problem.js';
import type { Archive } from './archive.js';
import { readXml } from './read-xml.js';

/** Every different text of a workbook is held at once; this is where it ends. */
const MOST_LETTERS = 100_000_000;

/** The texts that cells of type `s` refer to by number. Readings of the same text in another script are left out. */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let text = '';
  let isText = false;
  let isReading = false;
  let letters = 0;
  const steps = readXml(archive.text(part), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't';
    },
    text(piece) {
      if (isText && !isReading) text += piece;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isReading = false;
      if (name !== 'si') return;
      strings.push(text);
      letters += text.length;
    },
  });
  while ((await steps.next()).done !== true) {
    if (letters > MOST_LETTERS) throw new FileProblem('TOO_LARGE', 'The workbook holds too much different text.');
  }
  return strings;
}
