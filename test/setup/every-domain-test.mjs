import { globSync, statSync } from 'node:fs';

/*
 * Every test of the arithmetic as one file, so that mutation testing loads the domain once for each mutant and not once
 * for each file of tests. Examples come before laws, and small files before large ones.
 */
const LAWS = /laws|oracle|minute-by-minute/;
const weight = (path) => statSync(path).size + (LAWS.test(path) ? 1e9 : 0);

const root = new URL('../domain/', import.meta.url).pathname;
const paths = globSync(`${root}**/*.test.ts`).sort((a, b) => weight(a) - weight(b));

for (const path of paths) await import(path);
