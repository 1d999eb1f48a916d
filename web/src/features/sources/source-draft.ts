import type { AfterTaking, DateOrder, PullKind, SignInWay, SourceInput } from '../../graphql/generated/graphql.js';
import type { KeptSource } from './sources.page.js';

/** A source while it is being written: everything as text, as fields have it. */
export interface SourceDraft {
  readonly key: string;
  readonly siteId: string;
  readonly zone: string;
  readonly dateOrder: string;
  readonly kind: PullKind | 'NONE';
  readonly address: string;
  readonly fileKind: string;
  readonly signIn: SignInWay;
  readonly clientId: string;
  readonly secret: string;
  readonly tokenAddress: string;
  readonly scope: string;
  readonly searches: string;
  readonly workspace: string;
  readonly afterTaking: AfterTaking;
  readonly everyMinutes: string;
  readonly quietAfterHours: string;
}

/** What the form begins with: the source as it is, or a new one. */
export function draftOf(source: KeptSource | null): SourceDraft {
  const pull = source?.pull;
  const way = pull?.settings;
  return {
    key: source?.key ?? '',
    siteId: source?.siteId ?? '',
    zone: source?.statedZone ?? '',
    dateOrder: source?.dateOrder ?? '',
    kind: pull?.kind ?? (source === null ? 'FOLDER' : 'NONE'),
    address: way?.address ?? '',
    fileKind: way?.fileKind ?? 'auto',
    signIn: way?.signIn ?? 'NONE',
    clientId: way?.clientId ?? '',
    secret: '',
    tokenAddress: way?.tokenAddress ?? '',
    scope: way?.scope ?? '',
    searches: way?.searches.join('\n') ?? '',
    workspace: way?.workspace ?? '',
    afterTaking: way?.afterTaking ?? 'LEAVE',
    everyMinutes: String(pull?.everyMinutes ?? 60),
    quietAfterHours: String(pull?.quietAfterHours ?? 72),
  };
}

/** The draft as it is sent; empty text means: not stated. */
export function inputOf(draft: SourceDraft, id: string | null): SourceInput {
  const { kind } = draft;
  return {
    id,
    key: draft.key,
    siteId: orNull(draft.siteId),
    zone: orNull(draft.zone),
    dateOrder: orNull(draft.dateOrder) as DateOrder | null,
    pull:
      kind === 'NONE'
        ? null
        : {
            kind,
            address: draft.address.trim(),
            fileKind: draft.fileKind === 'auto' ? null : draft.fileKind,
            signIn: draft.signIn,
            clientId: orNull(draft.clientId),
            secret: orNull(draft.secret),
            tokenAddress: orNull(draft.tokenAddress),
            scope: orNull(draft.scope),
            searches: draft.searches.split('\n').filter((line) => line.trim() !== ''),
            workspace: orNull(draft.workspace),
            afterTaking: draft.afterTaking,
            everyMinutes: Number(draft.everyMinutes),
            quietAfterHours: Number(draft.quietAfterHours),
          },
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
