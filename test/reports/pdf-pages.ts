import { extractText, getDocumentProxy } from 'unpdf';

/** What a reader that did not write the PDF finds in it. */
export interface ReadPdf {
  /** The texts of each page, in reading order, spaces run together. */
  readonly pages: readonly string[];
  /** Width and height of the first page, in points. */
  readonly size: readonly [number, number];
  readonly title: string | undefined;
}

export async function readPdf(content: Buffer): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(content));
  const { text } = await extractText(document, { mergePages: false });
  const [, , width, height] = (await document.getPage(1)).view;
  const { info } = await document.getMetadata();
  return {
    pages: text.map((page) => page.replaceAll(/\s+/g, ' ')),
    size: [width ?? 0, height ?? 0],
    title: (info as { Title?: string }).Title,
  };
}
