import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { receiveUpload, removeOldUploads } from '../../server/ingest/upload/receive-upload.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

describe('uploads that a crash left behind', () => {
  it('are removed after a day, and nothing else is', async () => {
    const [old, young] = [await receiveUpload(Readable.from('old')), await receiveUpload(Readable.from('young'))];
    const other = await mkdtemp(join(tmpdir(), 'evenkeel-other-'));
    await utimes(dirname(old.path), hoursAgo(25), hoursAgo(25));
    await utimes(dirname(young.path), hoursAgo(23), hoursAgo(23));
    await utimes(other, hoursAgo(25), hoursAgo(25));
    await removeOldUploads(NOW);
    expect([old.path, young.path, other].map((path) => existsSync(path))).toEqual([false, true, true]);
    await young.remove();
    await rm(other, { recursive: true });
  });
});
