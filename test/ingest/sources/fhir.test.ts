import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, jwtVerify, type CryptoKey } from 'jose';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PullContext, PullEnd } from '../../../server/ingest/sources/connectors/connector.js';
import { fhir } from '../../../server/ingest/sources/connectors/fhir.js';
import type { PullSettings } from '../../../server/ingest/sources/pull-settings.js';
import { Web, WEB_LIMITS } from '../../../server/ingest/sources/web/web.js';
import { json, Peer, status, truncated, type Asked } from './peer.js';

const NOW = new Date('2026-03-03T12:00:00Z');
const encounter = (id: string) => ({ resourceType: 'Encounter', id, status: 'finished' });
const page = (entries: readonly object[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: next === undefined ? [] : [{ relation: 'next', url: next }],
  entry: entries,
});
const match = (resource: object) => ({ resource, search: { mode: 'match' } });
const include = (resource: object) => ({ resource, search: { mode: 'include' } });

describe('a FHIR server', () => {
  let peer: Peer;
  let folder: string;
  let waited: number[];
  let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
  beforeAll(async () => {
    keys = await generateKeyPair('ES384', { extractable: true });
  });
  beforeEach(async () => {
    peer = await Peer.open();
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-fhir-'));
    waited = [];
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await peer.close();
  });
  afterAll(() => undefined);

  function contextOf(settings: Partial<PullSettings> = {}, more: Partial<PullContext> = {}): PullContext {
    const { signal } = new AbortController();
    const wait = (seconds: number) => Promise.resolve(void waited.push(Math.round(seconds)));
    const limits = { ...WEB_LIMITS, idleMilliseconds: 300, wait };
    return {
      settings: {
        address: `${peer.address}/fhir`,
        fileKind: null,
        signIn: 'NONE',
        clientId: null,
        tokenAddress: null,
        scope: null,
        searches: ['Encounter?_include=Encounter:practitioner'],
        workspace: null,
        afterTaking: 'LEAVE',
        ...settings,
      },
      secret: null,
      cursor: {},
      zone: 'America/Chicago',
      now: NOW,
      web: new Web({ addresses: [peer.address], privateHosts: new Set([peer.host]), limits, signal }),
      workFolder: folder,
      watchedFolder: '',
      signal,
      ...more,
    };
  }

  /** What one pull delivers: the resources, and the cursor after it. */
  async function pull(context: PullContext): Promise<{ resources: { id: string }[]; end: PullEnd }> {
    const deliveries = fhir.pull(context);
    const resources: { id: string }[] = [];
    for (let next = await deliveries.next(); ; next = await deliveries.next()) {
      if (next.done === true) {
        context.web.close();
        return { resources, end: next.value };
      }
      const lines = readFileSync(next.value.path, 'utf8').trimEnd().split('\n');
      resources.push(...lines.map((line) => JSON.parse(line) as { id: string }));
    }
  }
  const idsOf = ({ resources }: { resources: { id: string }[] }) => resources.map(({ id }) => id);

  it('is read page by page; what pages include again and again is kept once', async () => {
    const doctor = { resourceType: 'Practitioner', id: 'doctor', meta: { versionId: '1' } };
    const outcome = { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } };
    peer.on('/fhir/Encounter', json(page([match(encounter('a')), include(doctor)], `${peer.address}/fhir?page=2`)));
    peer.on('/fhir?page=2', json(page([match(encounter('b')), include(doctor), outcome])));
    expect(idsOf(await pull(contextOf()))).toEqual(['a', 'doctor', 'b']);
    expect(peer.asked[0]?.path).toContain('_include=Encounter');
    expect(peer.asked[0]?.path).not.toContain('_lastUpdated');
  });

  it('is asked from then on for what changed, from a little before the last pull by its own clock', async () => {
    const date = { date: 'Tue, 03 Mar 2026 11:58:00 GMT' };
    peer.on('/fhir/Encounter', json(page([match(encounter('a'))]), date));
    const { end } = await pull(contextOf());
    expect(end.cursor['since']).toBe('2026-03-03T11:53:00.000Z');
    expect(end.completeUntil).toBe('2026-03-02');
    await pull(contextOf({}, { cursor: end.cursor }));
    expect(new URL(peer.asked[1]?.path ?? '', peer.address).searchParams.get('_lastUpdated')).toBe(
      'ge2026-03-03T11:53:00.000Z',
    );
  });

  it('delivers nothing when nothing but the overlap comes again', async () => {
    peer.on('/fhir/Encounter', json(page([match(encounter('a'))])));
    const { end } = await pull(contextOf());
    expect(idsOf(await pull(contextOf({}, { cursor: end.cursor })))).toEqual([]);
  });

  it('is waited for in the middle: 429, 500, a page that breaks off', async () => {
    peer.on('/fhir/Encounter', json(page([match(encounter('a'))], `${peer.address}/fhir?page=2`)));
    const second = page([match(encounter('b'))]);
    peer.on(
      '/fhir?page=2',
      status(429, { 'retry-after': '3' }),
      status(500),
      truncated(JSON.stringify(second)),
      json(second),
    );
    expect(idsOf(await pull(contextOf()))).toEqual(['a', 'b']);
    expect(waited[0]).toBe(3);
    expect(waited).toHaveLength(3);
  });

  it('cannot send the reader elsewhere by its links, nor in circles', async () => {
    peer.on('/fhir/Encounter', json(page([match(encounter('a'))], 'https://elsewhere.example/fhir?page=2')));
    await expect(pull(contextOf())).rejects.toMatchObject({ code: 'FORBIDDEN_ADDRESS' });
    peer.on('/fhir/Encounter', json(page([match(encounter('a'))], `${peer.address}/fhir?page=2`)));
    peer.on('/fhir?page=2', json(page([match(encounter('b'))], `${peer.address}/fhir?page=2`)));
    await expect(pull(contextOf())).rejects.toThrow('no end');
  });

  it('gives a token to who proves to hold the private key, as SMART backend services ask', async () => {
    const jwk = { ...(await exportJWK(keys.privateKey)), kid: 'key 1', alg: 'ES384' };
    const token = `${peer.address}/token`;
    peer.on('/fhir/.well-known/smart-configuration', json({ token_endpoint: token }));
    peer.on('/token', json({ access_token: 'good', token_type: 'bearer', expires_in: 300 }));
    peer.on('/fhir/Encounter', json(page([match(encounter('a'))])));
    const settings = { signIn: 'PRIVATE_KEY', clientId: 'evenkeel' } as const;
    expect(idsOf(await pull(contextOf(settings, { secret: JSON.stringify(jwk) })))).toEqual(['a']);
    const form = new URLSearchParams(formOf('/token'));
    expect(form.get('grant_type')).toBe('client_credentials');
    expect(form.get('scope')).toBe('system/*.read');
    const { payload, protectedHeader } = await jwtVerify(form.get('client_assertion') ?? '', keys.publicKey, {
      audience: token,
      issuer: 'evenkeel',
      subject: 'evenkeel',
    });
    expect(protectedHeader).toMatchObject({ alg: 'ES384', kid: 'key 1' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(300);
    expect(payload.jti).toMatch(/.{8}/);
    expect(peer.asked.at(-1)?.headers.authorization).toBe('Bearer good');
  });

  it('gives a token to who knows the client secret, and a new one when it is withdrawn', async () => {
    const settings = { signIn: 'CLIENT_SECRET', clientId: 'me', tokenAddress: `${peer.address}/token` } as const;
    const token = (value: string) => json({ access_token: value, expires_in: 300 });
    peer.on('/token', token('first'), token('second'));
    const answerOnlyTo = (good: string) => (response: Parameters<ReturnType<typeof json>>[0], asked: Asked) =>
      (asked.headers.authorization === `Bearer ${good}` ? json(page([match(encounter('a'))])) : status(401))(
        response,
        asked,
      );
    peer.on('/fhir/Encounter', answerOnlyTo('second'));
    expect(idsOf(await pull(contextOf(settings, { secret: 'secret' })))).toEqual(['a']);
    const asked = peer.asked.find(({ path }) => path === '/token');
    expect(asked?.headers.authorization).toBe(`Basic ${Buffer.from('me:secret').toString('base64')}`);
    peer.on('/fhir/Encounter', status(403));
    await expect(pull(contextOf(settings, { secret: 'secret' }))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is not told a word of a private key that cannot be read', async () => {
    const settings = { signIn: 'PRIVATE_KEY', clientId: 'me', tokenAddress: `${peer.address}/token` } as const;
    const failure = pull(contextOf(settings, { secret: 'not a key at all' }));
    await expect(failure).rejects.toThrow('The private key cannot be read');
    await expect(failure).rejects.not.toThrow('not a key at all');
    expect(peer.asked).toEqual([]);
  });

  const formOf = (path: string): string => peer.asked.find((asked) => asked.path === path)?.body ?? '';
});
