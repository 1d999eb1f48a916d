import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { takeTests } from './registered-tests.mjs';

/*
 * Loads the domain and its tests as ES modules of this process. Every load is a round of its own, with modules that
 * remember nothing of an earlier one.
 */

const STAND_IN = new URL('registered-tests.mjs', import.meta.url).href;
const SWC = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };

const compiled = new Map();

function compile(url) {
  const path = fileURLToPath(url);
  if (!compiled.has(path)) {
    compiled.set(path, transformSync(readFileSync(path, 'utf8'), { ...SWC, filename: path, swcrc: false }).code);
  }
  return compiled.get(path);
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: STAND_IN, shortCircuit: true };
    const from = context.parentURL;
    if (from === undefined || !specifier.startsWith('.') || !/\.ts(\?|$)/.test(from)) return next(specifier, context);
    const url = new URL(specifier.replace(/\.js$/, '.ts'), from);
    if (!existsSync(url)) return next(specifier, context);
    url.search = new URL(from).search;
    return { url: url.href, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (!/\.ts(\?|$)/.test(url)) return next(url, context);
    return { format: 'module', source: compile(url), shortCircuit: true };
  },
});

let rounds = 0;

/** Laws try hundreds of examples each: they come last. */
const LAWS = /laws|oracle|minute-by-minute/;
const weight = (path) => statSync(path).size + (LAWS.test(path) ? 1e9 : 0);

/** All tests of the domain under this folder, loaded anew; small files first. */
export async function loadTests(root) {
  rounds += 1;
  for (const path of globSync(join(root, 'test/domain/**/*.test.ts')).sort((a, b) => weight(a) - weight(b))) {
    await import(`${pathToFileURL(path).href}?round=${rounds}`);
  }
  return takeTests();
}
