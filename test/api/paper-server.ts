import type { NestExpressApplication } from '@nestjs/platform-express';
import { createLogin, type NewLogin } from '../../server/access/create-login.js';
import { openSession } from '../../server/access/session.js';
import { listen } from '../../server/http/listen.js';
import { openApp } from '../../server/http/open-app.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { ORGANIZATION } from '../metrics/practice-on-paper.js';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** The real application on a test database, with logins made on the way. */
export class PaperServer {
  private constructor(
    readonly database: TestDatabase,
    private readonly app: NestExpressApplication,
    readonly address: string,
  ) {}

  static async open(): Promise<PaperServer> {
    const database = await openTestDatabase();
    const app = await openApp(database, { pages: null, trustedProxies: 0 });
    return new PaperServer(database, app, await listen(app, { host: '127.0.0.1', port: 0 }));
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Signs a new login in and returns its cookie. */
  async cookieOf(name: string, login: Pick<NewLogin, 'roles'> & Partial<NewLogin>): Promise<string> {
    const client = await this.database.pool.connect();
    try {
      const made = await createLogin(client, {
        organizationId: ORGANIZATION,
        email: `${name.toLowerCase()}@example.org`,
        name,
        password: 'a long enough password',
        ...login,
      });
      if (!('id' in made)) throw new Error(made.message);
      return `evenkeel-session=${await openSession(this.database.pool, made.id, new Date())}`;
    } finally {
      client.release();
    }
  }

  async ask(query: string, variables: object = {}, cookie?: string): Promise<Answer> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  get(path: string, cookie?: string): Promise<Response> {
    return fetch(`${this.address}${path}`, { headers: cookie === undefined ? {} : { cookie } });
  }
}
