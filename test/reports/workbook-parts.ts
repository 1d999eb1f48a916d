import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The parts of a workbook as texts, by their paths in the archive. */
export async function textsInside(workbook: Buffer): Promise<Record<string, string>> {
  const archive = await fromBufferPromise(workbook, { lazyEntries: true, autoClose: false });
  const parts: Record<string, string> = {};
  for await (const entry of archive.eachEntry())
    parts[entry.fileName] = await text(await archive.openReadStreamPromise(entry));
  return parts;
}
