import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { WORDS_OF_REVIEW } from '../../../server/commands/bench/web-bench.js';
import { en } from '../../../web/src/messages/en/index.js';
import { LATER } from '../../../web/src/messages/later.js';

/** A page, or a part of one, that is loaded with its words. */
const WITH_WORDS = /(?:page|withWords)\(\s*\[([^\]]*)\],\s*\(\) => import\('([^']+)'\)/g;
const AT_ONCE = ['format', 'frame'];

const pages = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((name) => {
    const from = resolve('web/src', name);
    const found = readFileSync(from, 'utf8').matchAll(WITH_WORDS);
    return Array.from(found, ([, words = '', path = '']) => ({
      path,
      source: sourceOf(from, path),
      words: Array.from(words.matchAll(/'(\w+)'/g), ([, word = '']) => word),
    }));
  });

describe('the words of pages', () => {
  it('can all be loaded', () => {
    expect([...Object.keys(LATER), ...AT_ONCE].toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(pages)('$path brings those that it and its parts use', ({ source, words }) => {
    const used = wordsFrom(source);
    expect(words.toSorted()).toEqual([...used].filter((name) => !AT_ONCE.includes(name)).toSorted());
  });

  it('of the weekly review are counted by the bench', () => {
    const { words } = pages.find(({ path }) => path.endsWith('weekly-review.page.js')) ?? { words: [] };
    const files = words.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect(WORDS_OF_REVIEW.toSorted()).toEqual(files.toSorted());
  });

  it('of the frame are there from the beginning', () => {
    const used = wordsFrom(resolve('web/src/app/main.tsx'));
    expect([...used].filter((name) => !AT_ONCE.includes(name))).toEqual([]);
    expect(pages.length).toBeGreaterThan(15);
  });
});

/** The namespaces used in a module and all it imports, but for what brings its own words. */
function wordsFrom(start: string): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, name = ''] of text.matchAll(/['`](\w+):[\w$]/g)) if (name in en) found.add(name);
    const code = text.replace(/^import type[^;]*;$/gm, '').replace(WITH_WORDS, '');
    for (const [, specifier = ''] of code.matchAll(/(?:from|import\()\s*'(\.[^']*\.js)'/g)) {
      if (!/\/messages\/|\/generated\//.test(specifier)) waiting.push(sourceOf(path, specifier));
    }
  }
  return found;
}

function sourceOf(from: string, specifier: string): string {
  const path = resolve(dirname(from), specifier.replace(/\.js$/, ''));
  return existsSync(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`;
}
