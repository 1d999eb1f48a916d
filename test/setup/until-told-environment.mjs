import { TestEnvironment } from 'jest-environment-node';

const ACTIVE = '__STRYKER_ACTIVE_MUTANT__';

/** Skips what is left once a test has failed under a mutant: the others could tell nothing more of it. */
export default class UntilToldEnvironment extends TestEnvironment {
  #told = null;

  handleTestEvent(event) {
    const mutant = process.env[ACTIVE] ?? null;
    if (event.name === 'test_fn_failure') this.#told = mutant;
    if (event.name === 'test_start' && mutant !== null && this.#told === mutant) event.test.mode = 'skip';
  }
}
