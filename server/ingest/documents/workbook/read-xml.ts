import { SaxesParser } from 'saxes';
import { FileProblem } from '../../file-problem.js';

/** What is told of an XML text while it is read. Names are without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads an XML text block by block and gives control back after each, so that what the listener has collected can be
 * handed on before more is read.
 *
 * @throws FileProblem NOT_A_TABLE when it is not well-formed
 */
export async function* readXml(blocks: AsyncIterable<string>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => listener.open?.(bare(name), attributes as Record<string, string>));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(bare(name)));
  parser.on('error', () => {
    throw new FileProblem('NOT_A_TABLE', 'The workbook is damaged: one of its parts is no sound XML.');
  });
  for await (const block of blocks) {
    parser.write(block);
    yield;
  }
  parser.close();
  yield;
}

/** The same to the end at once. */
export async function readWholeXml(blocks: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const steps = readXml(blocks, listener);
  while ((await steps.next()).done !== true);
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute whatever its prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([each]) => bare(each) === name)?.[1];
}
