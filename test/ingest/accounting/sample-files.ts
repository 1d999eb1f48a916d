import { CLOCK_SAMPLES } from './clock-samples.js';
import { OWN_SAMPLES, PRACTICE_SAMPLES } from './own-samples.js';
import type { SampleFile } from './sample-row.js';
import { STANDARD_SAMPLES } from './standard-samples.js';
import { TRACKER_SAMPLES } from './tracker-samples.js';
import { WORKBOOK_SAMPLES } from './workbook-samples.js';

/** One of every kind of file that tells what happened. */
export const LEDGER_FILES: readonly SampleFile[] = [
  ...TRACKER_SAMPLES,
  ...CLOCK_SAMPLES,
  ...OWN_SAMPLES,
  ...STANDARD_SAMPLES,
  ...WORKBOOK_SAMPLES,
];

/** One of every kind of file that can be read. */
export const SAMPLE_FILES: readonly SampleFile[] = [...LEDGER_FILES, ...PRACTICE_SAMPLES];
