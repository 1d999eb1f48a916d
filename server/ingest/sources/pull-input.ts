import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { PullFailure } from './pull-failure.js';
import type { PullKind, PullSettings } from './pull-settings.js';
import { addressesOf } from './source-addresses.js';
import { isFolderName, type SourcesSetting } from './sources-setting.js';
import { permittedUrl } from './web/permitted-url.js';

/** How a source shall be asked, as an administrator states it. */
export interface PullInput extends PullSettings {
  readonly kind: PullKind;
  readonly everyMinutes: number;
  readonly quietAfterHours: number;
  /** Null: the one that is stored stays. */
  readonly secret: string | null;
}

const LONGEST_TEXT = 500;
const LONGEST_SECRET = 20_000;
const MOST_SEARCHES = 20;
const SEARCH = /^[A-Z][A-Za-z]{2,39}(\?[\w.:*=&,|%+/-]*)?$/;
const WEEK_MINUTES = 10_080;
const QUARTER_HOURS = 2_160;

/** What is wrong with the way a source shall be asked; null: nothing that can be told without asking. */
export function pullProblem(input: PullInput, setting: SourcesSetting): InputProblem | null {
  return (
    rangeProblem(input) ??
    (input.kind === 'FOLDER' ? folderProblem(input) : addressProblem(input, setting)) ??
    searchesProblem(input) ??
    signInProblem(input)
  );
}

/** Settings without what belongs to another kind, so that nothing is kept that nobody sees. */
export function settingsOf(input: PullInput): PullSettings {
  const { kind, signIn } = input;
  const isFhir = kind === 'FHIR';
  const isTracker = kind === 'TOGGL' || kind === 'CLOCKIFY';
  const hasClient = signIn === 'BASIC' || signIn === 'CLIENT_SECRET' || signIn === 'PRIVATE_KEY';
  return {
    address: input.address.trim(),
    fileKind: isFhir || kind === 'ICALENDAR' || isTracker ? null : input.fileKind,
    signIn: kind === 'FOLDER' ? 'NONE' : isTracker ? 'BEARER' : signIn,
    clientId: hasClient ? input.clientId : null,
    tokenAddress: isFhir ? given(input.tokenAddress) : null,
    scope: isFhir ? given(input.scope) : null,
    searches: isFhir ? input.searches.map((search) => search.trim()).filter((search) => search !== '') : [],
    workspace: isTracker ? given(input.workspace) : null,
    afterTaking: kind === 'FOLDER' ? input.afterTaking : 'LEAVE',
  };
}

/** Whether a way of signing in has a secret. */
export const needsSecret = ({ signIn }: PullSettings): boolean => signIn !== 'NONE';

const given = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

function rangeProblem({ everyMinutes, quietAfterHours, secret }: PullInput): InputProblem | null {
  if (!isWithin(everyMinutes, WEEK_MINUTES))
    return inputProblem('BAD_SCHEDULE', `A source is asked every 1 to ${WEEK_MINUTES} minutes.`, 'everyMinutes');
  if (!isWithin(quietAfterHours, QUARTER_HOURS))
    return inputProblem('BAD_SCHEDULE', `Silence is told after 1 to ${QUARTER_HOURS} hours.`, 'quietAfterHours');
  if ((secret ?? '').length > LONGEST_SECRET) return inputProblem('TOO_LONG', 'The secret is too long.', 'secret');
  return null;
}

const isWithin = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;

function folderProblem({ address }: PullInput): InputProblem | null {
  if (isFolderName(address.trim())) return null;
  return inputProblem('BAD_FOLDER', 'A folder has one name of letters, digits, spaces, dots or hyphens.', 'address');
}

function addressProblem(input: PullInput, { privateHosts }: SourcesSetting): InputProblem | null {
  const { kind, address, tokenAddress, workspace } = input;
  if (address.length > LONGEST_TEXT) return inputProblem('TOO_LONG', 'The address is too long.', 'address');
  if ((kind === 'TOGGL' || kind === 'CLOCKIFY') && !/^[\w-]{1,64}$/.test((workspace ?? '').trim()))
    return inputProblem('BAD_WORKSPACE', 'State the id of the workspace.', 'workspace');
  const [own = '', token] = addressesOf({ kind, settings: { ...input, address: address.trim() } });
  const problem = urlProblem(own, 'address', privateHosts);
  if (problem !== null || kind !== 'FHIR' || given(tokenAddress) === null) return problem;
  return urlProblem(token?.trim() ?? '', 'tokenAddress', privateHosts);
}

function urlProblem(address: string, field: string, privateHosts: SourcesSetting['privateHosts']): InputProblem | null {
  try {
    permittedUrl(address, privateHosts);
    return null;
  } catch (error) {
    if (!(error instanceof PullFailure)) throw error;
    return inputProblem('BAD_ADDRESS', error.message, field);
  }
}

function searchesProblem({ kind, searches }: PullInput): InputProblem | null {
  if (kind !== 'FHIR') return null;
  const wrong = searches.map((search) => search.trim()).find((search) => search !== '' && !SEARCH.test(search));
  if (wrong === undefined && searches.length <= MOST_SEARCHES) return null;
  return inputProblem('BAD_SEARCH', 'A search reads like Encounter?_include=Encounter:practitioner.', 'searches');
}

function signInProblem({ kind, signIn, clientId }: PullInput): InputProblem | null {
  const isClient = signIn === 'CLIENT_SECRET' || signIn === 'PRIVATE_KEY';
  if (isClient && kind !== 'FHIR')
    return inputProblem('BAD_SIGN_IN', 'Only FHIR servers are signed in to as a client.', 'signIn');
  if ((isClient || signIn === 'BASIC') && given(clientId) === null && kind !== 'FOLDER')
    return inputProblem('BAD_SIGN_IN', 'State the client id or user name.', 'clientId');
  return null;
}
