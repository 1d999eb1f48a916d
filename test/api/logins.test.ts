import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { inviteLogin } from '../../server/access/logins/invite-login.js';
import { readRecipient } from '../../server/access/recipient.query.js';
import { composeLinkMail } from '../../server/mail/links/compose-link-mail.js';
import { linksHandedOver } from '../../server/mail/links/hand-over-link.js';
import { idOf, ORGANIZATION, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const PROBLEM = '... on InputProblem { code field }';
const LOGINS = `query ($find: String) { logins(find: $find) { totalCount edges { node { id name email roles staffMemberName
  sites { name } teams { name } hasJoined isDisabled sessions linkUntil } } } }`;
const INVITE = `mutation ($input: LoginInput!) { inviteLogin(input: $input) {
  ... on LoginLinkHandedOver { path mailedTo } ${PROBLEM} } }`;
const CHANGE = `mutation ($id: ID!, $input: LoginInput!) { changeLogin(id: $id, input: $input) { __typename ${PROBLEM} } }`;
const DISABLE = `mutation ($id: ID!, $is: Boolean!) { disableLogin(id: $id, isDisabled: $is) { __typename ${PROBLEM} } }`;
const END = `mutation ($id: ID!) { endLoginSessions(id: $id) { __typename ${PROBLEM} } }`;
const LINK = `mutation ($id: ID!) { makeLoginLink(id: $id) { ... on LoginLinkHandedOver { path mailedTo } ${PROBLEM} } }`;
const LINKED = 'query ($token: String!) { linkedLogin(token: $token) { name email organizationName isInvitation } }';
const USE = `mutation ($token: String!, $password: String!) { useLoginLink(token: $token, password: $password) {
  ... on Viewer { name roles } ${PROBLEM} } }`;
const VIEWER = '{ viewer { name } }';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) {
  ... on Viewer { name } ${PROBLEM} } }`;
const CHANGES = `{ administrationChanges(of: [LOGIN]) { edges { node { subjectName what before after changedBy } } } }`;

const PASSWORD = 'a long enough password';
const NOBODY = {
  organizationId: ORGANIZATION,
  roles: ['ADMINISTRATOR'],
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
} as const;
const DONE = { __typename: 'Done' };

interface Draft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly staffMemberId: string | null;
  readonly siteIds: readonly string[];
  readonly teamIds: readonly string[];
}
const draftOf = (name: string, more: Partial<Draft> = {}): Draft => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  roles: ['HR'],
  staffMemberId: null,
  siteIds: [],
  teamIds: [],
  ...more,
});

describe('logins, as administrators set them up', () => {
  let server: PaperServer;
  let ada: string;
  let people = 0;
  let name: string;
  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea'], Red: [] } },
    });
    ada = await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] });
  });
  beforeEach(() => {
    name = `Nia${(people += 1)}`;
  });
  afterAll(() => server.close());

  const answer = async (query: string, variables: object, cookie?: string) => {
    const { data, errors } = await server.ask(query, variables, cookie);
    if (errors !== undefined) return errors[0]?.extensions['code'];
    return Object.values(data ?? {})[0] as Record<string, unknown> | null;
  };
  const found = async (find: string) => {
    const { edges } = (await answer(LOGINS, { find }, ada)) as { edges: { node: Record<string, unknown> }[] };
    return edges.map(({ node }) => node);
  };
  const idNamed = async (find: string) => (await found(find))[0]?.['id'] as string;
  const invite = async (draft: Draft) => (await answer(INVITE, { input: draft }, ada)) as Record<string, string>;
  const tokenOf = ({ path }: Record<string, string>) => path?.split('#')[1] ?? '';
  const changes = async () => {
    const { edges } = (await answer(CHANGES, {}, ada)) as { edges: { node: Record<string, unknown> }[] };
    return edges.map(({ node }) => node);
  };

  it('are for administrators alone', async () => {
    const hr = await server.cookieOf('Hera', { roles: ['HR'] });
    const id = randomUUID();
    const asked = [
      [LOGINS, {}],
      [INVITE, { input: draftOf('Zoe') }],
      [CHANGE, { id, input: draftOf('Zoe') }],
      [DISABLE, { id, is: true }],
      [END, { id }],
      [LINK, { id }],
    ] as const;
    for (const [query, variables] of asked) {
      expect(await answer(query, variables, hr)).toBe('FORBIDDEN');
      expect(await answer(query, variables)).toBe('UNAUTHENTICATED');
    }
  });

  it('invites somebody, who chooses a password once and is in', async () => {
    const draft = draftOf(name, {
      roles: ['MANAGER', 'STAFF_MEMBER'],
      staffMemberId: idOf('Ann'),
      teamIds: [idOf('Blue')],
    });
    const link = await invite(draft);
    expect(link).toEqual({ path: expect.stringMatching(/^\/welcome#\S{60,}$/), mailedTo: null });
    const known = { name, staffMemberName: 'Ann', sites: [], teams: [{ name: 'Blue' }], isDisabled: false };
    expect(await found(name)).toEqual([
      expect.objectContaining({ ...known, hasJoined: false, linkUntil: expect.any(String) }),
    ]);
    const token = tokenOf(link);
    const forHer = { name, email: draft.email, organizationName: 'Paper Practice', isInvitation: true };
    expect(await answer(LINKED, { token })).toEqual(forHer);
    expect(await answer(USE, { token, password: 'short' })).toMatchObject({ code: 'WEAK_PASSWORD', field: 'password' });
    expect(await answer(USE, { token, password: PASSWORD })).toEqual({ name, roles: ['MANAGER', 'STAFF_MEMBER'] });
    expect(await found(name)).toEqual([
      expect.objectContaining({ ...known, hasJoined: true, sessions: 1, linkUntil: null }),
    ]);
    expect(await answer(USE, { token, password: 'another long password' })).toMatchObject({ code: 'LINK_SPENT' });
    expect(await answer(LINKED, { token })).toBeNull();
    expect(await answer(SIGN_IN, { email: draft.email, password: PASSWORD })).toEqual({ name });
    expect((await changes()).slice(0, 2)).toEqual([
      { subjectName: name, what: 'JOINED', before: [], after: [], changedBy: name },
      { subjectName: name, what: 'ADDED', before: [], after: ['MANAGER', 'STAFF_MEMBER'], changedBy: 'Ada' },
    ]);
  });

  it('is mailed where a mail server is stated, and the queue holds no way in', async () => {
    const { database } = server;
    const [{ id = '' } = {}] = await found('Ada');
    const viewer = { ...NOBODY, loginId: String(id), name: 'Ada' };
    const smtp = { host: 'mail.example.org', port: 587, isSecure: false, requiresTls: true, login: null };
    const handOver = linksHandedOver(database.secret, { smtp });
    const draft = draftOf(name);
    const handed = await inviteLogin(database, viewer, { ...draft, roles: ['HR'] }, handOver, new Date());
    expect(handed).toMatchObject({ path: null, mailedTo: draft.email });
    const { rows } = await database.pool.query('select kind, payload, login_id from outbox_mail');
    const [mail] = rows as { kind: string; payload: Record<string, string>; login_id: string }[];
    expect(mail).toMatchObject({ kind: 'LOGIN_LINK', payload: { linkId: expect.any(String) } });
    const composing = { database, publicAddress: 'https://evenkeel.example.org', now: new Date() };
    const recipient = await readRecipient(database.pool, ORGANIZATION, mail!.login_id);
    const compose = () =>
      composeLinkMail(composing, recipient!, { organizationId: ORGANIZATION, payload: mail!.payload });
    const written = await compose();
    expect(written?.subject).toBe('Your login to Evenkeel of Paper Practice');
    const token = /https:\/\/evenkeel\.example\.org\/welcome#(\S+)/.exec(written?.text ?? '')?.[1];
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await answer(USE, { token, password: PASSWORD })).toMatchObject({ name });
    expect(await compose()).toBeNull();
  });

  it('refuses what would show nothing, or the wrong thing', async () => {
    const refused = [
      draftOf(' '),
      draftOf(name, { email: 'nowhere' }),
      draftOf(name, { email: 'ada@example.org' }),
      draftOf(name, { roles: [] }),
      draftOf(name, { roles: ['STAFF_MEMBER'] }),
      draftOf(name, { roles: ['MANAGER'] }),
      draftOf(name, { siteIds: [idOf('North')] }),
      draftOf(name, { roles: ['MANAGER'], siteIds: [idOf('Elsewhere')] }),
      draftOf(name, { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Nobody') }),
      draftOf(name, { roles: ['STAFF_MEMBER'], staffMemberId: 'x' }),
      draftOf(name, { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') }),
    ];
    const codes: unknown[] = [];
    for (const draft of refused) codes.push((await invite(draft))['code']);
    const roles = ['ROLE_MISSING', 'STAFF_MISSING', 'PLACES_MISSING', 'PLACES_MISSING'];
    const unknown = ['NOT_VISIBLE', 'NOT_VISIBLE', 'NOT_VISIBLE', 'STAFF_TAKEN'];
    expect(codes).toEqual(['NAME_MISSING', 'BAD_EMAIL', 'EMAIL_TAKEN', ...roles, ...unknown]);
    expect(await found(name)).toEqual([]);
  });

  it('changes what somebody may, which holds for the sessions she has', async () => {
    const cookie = await server.cookieOf(name, { roles: ['HR'] });
    const id = await idNamed(name);
    expect(await answer(CHANGES, {}, cookie)).toHaveProperty('edges');
    const input = draftOf(`${name}x`, { roles: ['MANAGER'], siteIds: [idOf('North')] });
    expect(await answer(CHANGE, { id, input }, ada)).toEqual(DONE);
    expect(await answer(CHANGES, {}, cookie)).toBe('FORBIDDEN');
    const byAda = { subjectName: name, changedBy: 'Ada' };
    expect((await changes()).slice(0, 4)).toEqual([
      { ...byAda, what: 'PLACES', before: [], after: ['North'] },
      { ...byAda, what: 'ROLES', before: ['HR'], after: ['MANAGER'] },
      { ...byAda, what: 'EMAIL', before: [draftOf(name).email], after: [input.email] },
      { ...byAda, what: 'NAME', before: [name], after: [`${name}x`] },
    ]);
    const before = (await changes()).length;
    expect(await answer(CHANGE, { id, input }, ada)).toEqual(DONE);
    expect(await changes()).toHaveLength(before);
  });

  it('gives a link for a new password, which ends the sessions and the link before it', async () => {
    const cookie = await server.cookieOf(name, { roles: ['HR'] });
    const id = await idNamed(name);
    const first = tokenOf((await answer(LINK, { id }, ada)) as Record<string, string>);
    const second = tokenOf((await answer(LINK, { id }, ada)) as Record<string, string>);
    expect(await answer(LINKED, { token: first })).toBeNull();
    expect(await answer(LINKED, { token: second })).toMatchObject({ name, isInvitation: false });
    expect(await answer(VIEWER, {}, cookie)).toEqual({ name });
    expect(await answer(USE, { token: second, password: 'another long password' })).toMatchObject({ name });
    expect(await answer(VIEWER, {}, cookie)).toBeNull();
    const email = draftOf(name).email;
    expect(await answer(SIGN_IN, { email, password: PASSWORD })).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  it('takes no link that is not signed, has expired, or is of a login that is disabled', async () => {
    await server.cookieOf(name, { roles: ['HR'] });
    const id = await idNamed(name);
    const link = async () => tokenOf((await answer(LINK, { id }, ada)) as Record<string, string>);
    const token = await link();
    const [, linkId, signature] = token.split('~');
    const forged = `${idOf('Ada')}~${linkId}~${signature}`;
    for (const each of ['', 'x', forged, `${token}x~`]) expect(await answer(LINKED, { token: each })).toBeNull();
    await server.database.pool.query('update login_link set expires_at = now() where login_id = $1', [id]);
    expect(await answer(LINKED, { token })).toBeNull();
    const next = await link();
    expect(await answer(DISABLE, { id, is: true }, ada)).toEqual(DONE);
    expect(await answer(USE, { token: next, password: PASSWORD })).toMatchObject({ code: 'LINK_SPENT' });
    expect(await answer(LINK, { id }, ada)).toMatchObject({ code: 'DISABLED' });
  });

  it('signs somebody out everywhere, and lets her in no more until she may again', async () => {
    const cookie = await server.cookieOf(name, { roles: ['HR'] });
    const id = await idNamed(name);
    expect(await answer(END, { id }, ada)).toEqual(DONE);
    expect(await answer(VIEWER, {}, cookie)).toBeNull();
    const credentials = { email: draftOf(name).email, password: PASSWORD };
    await answer(DISABLE, { id, is: true }, ada);
    expect(await answer(SIGN_IN, credentials)).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    await answer(DISABLE, { id, is: false }, ada);
    expect(await answer(SIGN_IN, credentials)).toEqual({ name });
    const steps = (await changes()).slice(0, 3).map(({ what }) => what);
    expect(steps).toEqual(['ENABLED', 'DISABLED', 'SESSIONS_ENDED']);
  });

  it('keeps the last administrator who can come in, whoever else is only invited', async () => {
    const id = await idNamed('Ada');
    await invite(draftOf(name, { roles: ['ADMINISTRATOR'] }));
    const last = { __typename: 'InputProblem', code: 'LAST_ADMINISTRATOR', field: 'roles' };
    expect(await answer(DISABLE, { id, is: true }, ada)).toEqual(last);
    expect(await answer(CHANGE, { id, input: draftOf('Ada') }, ada)).toEqual(last);
    const link = (await answer(LINK, { id: await idNamed(name) }, ada)) as Record<string, string>;
    await answer(USE, { token: tokenOf(link), password: PASSWORD });
    expect(await answer(CHANGE, { id, input: draftOf('Ada') }, ada)).toEqual(DONE);
    expect(await answer(LOGINS, {}, ada)).toBe('FORBIDDEN');
    await server.database.pool.query(`insert into login_role values ($1, 'ADMINISTRATOR')`, [id]);
  });

  it('of two administrators who disable each other at once, one stays', async () => {
    const other = await server.cookieOf(name, { roles: ['ADMINISTRATOR'] });
    await server.database.pool.query(
      `update login set disabled_at = now() where name not in ('Ada', $1) and exists (
         select from login_role where login_id = login.id and role = 'ADMINISTRATOR')`,
      [name],
    );
    const [one, two] = [await idNamed('Ada'), await idNamed(name)];
    await Promise.all([answer(DISABLE, { id: two, is: true }, ada), answer(DISABLE, { id: one, is: true }, other)]);
    const left = await server.database.pool.query(
      `select name from login join login_role on login_id = login.id where role = 'ADMINISTRATOR' and disabled_at is null`,
    );
    expect(left.rows).toHaveLength(1);
    await server.database.pool.query('update login set disabled_at = null where id = $1', [one]);
    ada = await server.cookieOf(`Ada${name}`, { roles: ['ADMINISTRATOR'] });
  });

  it('leaves those of a demonstration and of another practice alone', async () => {
    await server.cookieOf(name, { roles: ['HR'], isDemonstration: true });
    const id = await idNamed(name);
    const refused = { code: 'DEMONSTRATION', field: 'id' };
    expect(await answer(DISABLE, { id, is: true }, ada)).toMatchObject(refused);
    expect(await answer(LINK, { id }, ada)).toEqual(refused);
    const elsewhere = randomUUID();
    await server.database.pool.query(`insert into organization (id, name) values ($1, 'Elsewhere')`, [elsewhere]);
    await server.cookieOf('Stranger', { roles: ['HR'], organizationId: elsewhere });
    const { rows } = await server.database.pool.query(`select id from login where name = 'Stranger'`);
    const stranger = (rows as { id: string }[])[0]?.id;
    expect(await found('stranger')).toEqual([]);
    expect(await answer(END, { id: stranger }, ada)).toMatchObject({ code: 'NOT_VISIBLE', field: 'id' });
  });
});
