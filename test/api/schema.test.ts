import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { emitSchema } from '../../server/api/emit-schema.js';

describe('schema.graphql', () => {
  it('is what the code says: npm run schema writes it', async () => {
    const committed = readFileSync(new URL('../../server/api/schema.graphql', import.meta.url), 'utf8');
    expect(await emitSchema()).toBe(committed);
  });
});
