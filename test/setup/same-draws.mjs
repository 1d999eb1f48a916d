import fc from 'fast-check';

/*
 * Property tests draw the same examples in every run, so that a change is judged by what it changes.
 * EVENKEEL_TEST_SEED=random looks elsewhere; a failure prints the seed that repeats it.
 */
const seed = process.env.EVENKEEL_TEST_SEED ?? '20261123';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
