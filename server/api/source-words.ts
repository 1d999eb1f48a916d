import type { MealRecording } from '../domain/ledger.js';
import type { SourceHealth } from '../ingest/sources/health.js';
import type { AfterTaking, PullKind, SignInWay } from '../ingest/sources/pull-settings.js';
import type { PullOutcome } from '../ingest/sources/pull-settings.js';
import type { DateOrder } from '../ingest/reading/date-order.js';
import { describedEnum } from './described-enum.js';

export const PullKindEnum = describedEnum<PullKind>('PullKind', 'A way a source is asked by itself.', {
  FOLDER: 'A folder of the server into which another program puts files.',
  HTTPS_FILE: 'A file at an HTTPS address.',
  ICALENDAR: 'A published calendar.',
  FHIR: 'A FHIR R4 server: what changed since the last time.',
  TOGGL: 'Toggl Track: the detailed report of the last weeks.',
  CLOCKIFY: 'Clockify: the detailed report of the last weeks.',
});

export const SignInWayEnum = describedEnum<SignInWay>('SignInWay', 'How Evenkeel proves to a source who it is.', {
  NONE: 'Not at all.',
  BASIC: 'User name and password (HTTP Basic).',
  BEARER: 'A token or API key.',
  CLIENT_SECRET: 'OAuth 2 client credentials with a secret.',
  PRIVATE_KEY: 'SMART backend services: client credentials with a signed assertion.',
});

export const AfterTakingEnum = describedEnum<AfterTaking>(
  'AfterTaking',
  'What happens to a file of a watched folder once it is taken in.',
  { LEAVE: 'It stays; its content is remembered.', MOVE: 'It is moved into the folder “done” beside it.' },
);

export const PullOutcomeEnum = describedEnum<PullOutcome>('PullOutcome', 'What asking a source came to.', {
  NEW_DATA: 'It had something new, which is stored.',
  NOTHING_NEW: 'It had nothing new.',
  FAILED: 'It could not be read.',
});

export const SourceHealthEnum = describedEnum<SourceHealth>(
  'SourceHealth',
  'How it goes with a source that is asked.',
  {
    PAUSED: 'It is not asked until somebody goes on with it.',
    WAITING: 'It has not been asked yet.',
    RUNNING: 'It is being read.',
    FAILING: 'The last time it could not be read.',
    QUIET: 'It can be read and has had nothing new for longer than expected.',
    HEALTHY: 'It is read as planned.',
  },
);

export const MealRecordingEnum = describedEnum<MealRecording>('MealRecording', 'How a time clock records meals.', {
  PUNCHED: 'People punch out and in.',
  AUTO_DEDUCT: 'The clock deducts them by itself; whether they were taken is not known.',
  NONE: 'It does not.',
});

export const DateOrderEnum = describedEnum<DateOrder>('DateOrder', 'The order of day, month and year in a date.', {
  DMY: 'Day, month, year.',
  MDY: 'Month, day, year.',
  YMD: 'Year, month, day.',
});
