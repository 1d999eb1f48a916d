import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import type { Secret } from '../../database/secret.js';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const QUICK = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Compresses bytes or a text, away from the main thread. */
export const pack = (content: string | Buffer): Promise<Buffer> => compress(content, QUICK);

export const unpack = (packed: Buffer): Promise<Buffer> => decompress(packed);

/** Compresses and encrypts what belongs to one run. */
export async function packSealed(secret: Secret, runId: string, content: string | Buffer): Promise<Buffer> {
  return secret.seal(purposeOf(runId), (await pack(content)).toString('base64'));
}

export const unpackSealed = (secret: Secret, runId: string, sealed: Buffer): Promise<Buffer> =>
  unpack(Buffer.from(secret.open(purposeOf(runId), sealed), 'base64'));

const purposeOf = (runId: string): string => `kept file ${runId}`;
