import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const SCHEMA = '{ __schema { queryType { name } } }';
const TYPE = '{ __type(name: "WorkDay") { name } }';

describe('the map of the interface, in production', () => {
  const mode = process.env['NODE_ENV'];
  let server: PaperServer;
  let signedIn: string;

  beforeAll(async () => {
    process.env['NODE_ENV'] = 'production';
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: {} } });
    signedIn = await server.cookieOf('Hera', { roles: ['HR'] });
  });
  afterAll(async () => {
    process.env['NODE_ENV'] = mode;
    await server.close();
  });

  it.each([
    SCHEMA,
    TYPE,
    `query ($yes: Boolean!) { ...All @include(if: $yes) } fragment All on Query { shape: __schema { types { name } } }`,
  ])('is refused to whoever is not signed in: %s', async (query) => {
    const { data, errors } = await server.ask(query, { yes: true });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    expect(JSON.stringify(errors)).not.toContain('WorkDay');
  });

  it('is shown to whoever is', async () => {
    expect((await server.ask(SCHEMA, {}, signedIn)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('names of types in answers are no map: __typename stays', async () => {
    expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
