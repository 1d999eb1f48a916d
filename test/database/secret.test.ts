import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../server/database/secret.js';

describe('a sealed text', () => {
  const key = new Secret('a secret key for tests only');

  it('opens with the same key for the same purpose, and never looks the same twice', () => {
    const sealed = key.seal('source 1', 'pässword');
    expect(key.open('source 1', sealed)).toBe('pässword');
    expect(sealed.equals(key.seal('source 1', 'pässword'))).toBe(false);
    expect(sealed.toString('latin1')).not.toContain('ssword');
  });

  it.each([
    ['another key', (sealed: Buffer) => new Secret('another key of an installation').open('source 1', sealed)],
    ['another purpose', (sealed: Buffer) => key.open('source 2', sealed)],
    ['a changed letter', (sealed: Buffer) => key.open('source 1', sealed.fill(sealed[30]! ^ 1, 30, 31))],
    ['a part of it', (sealed: Buffer) => key.open('source 1', sealed.subarray(0, 20))],
  ])('does not open with %s', (_, open) => {
    expect(() => open(key.seal('source 1', 'a password'))).toThrow();
  });
});
