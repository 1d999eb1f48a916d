import { expect } from 'expect';
import { bind } from 'jest-each';

/*
 * Stands in for '@jest/globals' where the tests of the arithmetic are run again and again in one process: a test is put
 * on a list instead of being run. What it says and what it expects is Jest's own.
 */

/** @type {{ name: string, run: () => unknown }[]} */
let tests = [];
let groups = [];

/** Takes the tests registered since the last call. */
export function takeTests() {
  const taken = tests;
  tests = [];
  return taken;
}

function describe(name, body) {
  groups.push(name);
  body();
  groups.pop();
}

function it(name, run) {
  tests.push({ name: [...groups, name].join(' '), run });
}

describe.each = bind(describe, false);
it.each = bind(it, false);

export { describe, expect, it };
