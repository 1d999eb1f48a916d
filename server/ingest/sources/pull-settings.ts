import type { FileKind } from '../formats/format.js';

/** Ways a source is asked by itself. */
export const PULL_KINDS = ['FOLDER', 'HTTPS_FILE', 'ICALENDAR', 'FHIR', 'TOGGL', 'CLOCKIFY'] as const;
export type PullKind = (typeof PULL_KINDS)[number];

/** How Evenkeel proves who it is. */
export const SIGN_IN_WAYS = ['NONE', 'BASIC', 'BEARER', 'CLIENT_SECRET', 'PRIVATE_KEY'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** What happens to a file of a watched folder once it is taken in. */
export type AfterTaking = 'LEAVE' | 'MOVE';

/** How a source is asked; everything but its secret. */
export interface PullSettings {
  /** FOLDER: the name of the folder. Else a URL; for TOGGL and CLOCKIFY the service's own unless said otherwise. */
  readonly address: string;
  /** Kind of file it brings; null: recognised each time. */
  readonly fileKind: FileKind | null;
  readonly signIn: SignInWay;
  /** User name (BASIC) or client id (CLIENT_SECRET, PRIVATE_KEY). */
  readonly clientId: string | null;
  /** Where tokens are issued; null: as the FHIR server publishes it. */
  readonly tokenAddress: string | null;
  /** Scope of the token; null: `system/*.read`. */
  readonly scope: string | null;
  /** FHIR: searches such as `Encounter?_include=Encounter:practitioner`. */
  readonly searches: readonly string[];
  /** TOGGL, CLOCKIFY: id of the workspace. */
  readonly workspace: string | null;
  readonly afterTaking: AfterTaking;
}

/** What asking a source came to. */
export type PullOutcome = 'NEW_DATA' | 'NOTHING_NEW' | 'FAILED';

/** How far a source has been read, in its connector's own words. */
export type Cursor = Readonly<Record<string, string>>;

/** Addresses a source uses that is not given one. */
export const SERVICE_ADDRESSES: Readonly<Partial<Record<PullKind, string>>> = {
  TOGGL: 'https://api.track.toggl.com',
  CLOCKIFY: 'https://reports.api.clockify.me',
};

/** What is asked of a FHIR server unless searches are named. */
export const USUAL_SEARCHES = ['Practitioner', 'PractitionerRole', 'Encounter', 'Appointment'] as const;
