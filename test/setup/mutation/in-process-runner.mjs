import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import '../same-draws.mjs';
import { loadTests } from './load-tests.mjs';

/*
 * Runs the tests of the arithmetic for Stryker, all mutants in one process: the domain is pure, so that a mutant need
 * only be switched on. Loading everything anew for each of some thousand mutants would take hours.
 *
 * What a pure module may keep all the same is a table of what it worked out once (`const starts = new Map()`). A mutant
 * in such a file is tried on freshly loaded modules, which are thrown away after it. Any other kill is checked: the test
 * that failed must pass again with the mutant switched off.
 */

const KEEPS_A_TABLE = /^const \w+ = new (?:Map|Set|WeakMap)\b/m;
/** Ours, as Stryker's instrumented code reads it. */
const stryker = (globalThis.__stryker__ ??= {});

// A failed law is a failure; the smallest example that shows it interests nobody here.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

class InProcessRunner {
  #tests = null;
  /** Milliseconds that each test took last, so that quick ones come first. */
  #took = new Map();
  /** The modules that are loaded remember a mutant. */
  #isSpoilt = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await this.#load();
  }

  async dryRun({ coverageAnalysis }) {
    const tests = [];
    const isPerTest = coverageAnalysis === 'perTest';
    for (const test of this.#tests.values()) {
      if (isPerTest) stryker.currentTestId = test.id;
      const failureMessage = await this.#failureOf(test.id);
      const timeSpentMs = this.#took.get(test.id);
      const status = failureMessage === null ? 0 : 1;
      tests.push({ id: test.id, name: test.id, timeSpentMs, status, failureMessage });
    }
    stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    const ids = testFilter ?? [...this.#tests.keys()];
    const needsFresh = mutantActivation === 'static' || KEEPS_A_TABLE.test(readFileSync(sandboxFileName, 'utf8'));
    if (needsFresh) {
      const result = await this.#onFreshModules(activeMutant, ids, hitLimit, mutantActivation);
      return result;
    }
    if (this.#isSpoilt) await this.#load();
    const result = await this.#tryOut(activeMutant, ids, hitLimit);
    if (result.status !== 'killed' || (await this.#failureOf(result.killedBy[0])) === null) return result;
    return this.#onFreshModules(activeMutant, ids, hitLimit, mutantActivation);
  }

  async #onFreshModules(mutant, ids, hitLimit, activation) {
    if (activation === 'static') stryker.activeMutant = mutant.id;
    await this.#load();
    const result = await this.#tryOut(mutant, ids, hitLimit);
    this.#isSpoilt = true;
    return result;
  }

  /** The quickest tests first, up to the one that fails. */
  async #tryOut(mutant, ids, hitLimit) {
    const inOrder = ids.toSorted((a, b) => (this.#took.get(a) ?? 0) - (this.#took.get(b) ?? 0));
    stryker.activeMutant = mutant.id;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    let nrOfTests = 0;
    let result = null;
    for (const id of inOrder) {
      nrOfTests += 1;
      const failureMessage = await this.#failureOf(id);
      if (stryker.hitCount > hitLimit) result = { status: 'timeout', reason: `hit more than ${hitLimit} times` };
      else if (failureMessage !== null) result = { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
      if (result !== null) break;
    }
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    return result ?? { status: 'survived', nrOfTests };
  }

  /** The message of a test that fails; null: it passes. */
  async #failureOf(id) {
    const began = performance.now();
    try {
      await this.#tests.get(id).run();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      this.#took.set(id, Math.ceil(performance.now() - began));
    }
  }

  async #load() {
    const tests = await loadTests(process.cwd());
    this.#tests = new Map();
    for (const { name, run } of tests) {
      const id = this.#tests.has(name) ? `${name} (${this.#tests.size})` : name;
      this.#tests.set(id, { id, run });
    }
    this.#isSpoilt = false;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
