import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SendableMail, SendOutcome, Transport } from './transport.js';

/**
 * Where no mail server is stated, mails lie in a folder as `.eml`, for the owner of the machine alone. A mail has one
 * file: one that is written twice is there once, so that this way nothing is ever uncertain.
 */
export class FolderTransport implements Transport {
  readonly way = 'FOLDER';

  constructor(private readonly folder: string) {}

  async send({ organizationId, id, message }: SendableMail): Promise<SendOutcome> {
    const folder = join(this.folder, organizationId);
    const file = join(folder, `${id}.eml`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, message, { mode: 0o600 });
      await rename(`${file}.part`, file);
      return { kind: 'SENT' };
    } catch (error) {
      return { kind: 'UNREACHABLE', text: `the folder cannot be written: ${(error as NodeJS.ErrnoException).code}` };
    }
  }
}
