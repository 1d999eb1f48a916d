const SAMPLE_BYTES = 256 * 1024;
const LINE_FEED = 10;
/** Workbooks begin like this, JSON like that: neither can be cut. */
const UNCUTTABLE = [0x50, 0x5b, 0x7b];

/** The beginning of a file, up to the end of a line; the whole of one that is short or cannot be cut. */
export async function sampleOf(file: File): Promise<Blob> {
  if (file.size <= SAMPLE_BYTES) return file;
  const bytes = new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer());
  if (UNCUTTABLE.includes(bytes[0] ?? 0)) return file;
  const end = bytes.lastIndexOf(LINE_FEED);
  return new Blob([end < 0 ? bytes : bytes.slice(0, end + 1)]);
}
