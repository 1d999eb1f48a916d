import { parseArgs } from 'node:util';
import { addLogin } from '../access/add-login.js';
import { replacePassword } from '../access/change-password.js';
import { listLogins } from '../access/list-logins.query.js';
import { readLoginByEmail } from '../access/login.query.js';
import { generatePassword } from '../access/password.js';
import type { Database } from '../database/open-database.js';
import { withDatabase } from '../database/with-database.js';
import { isInputProblem } from '../domain/input-problem.js';
import { ROLES, type Role } from '../domain/viewer.js';

/*
 * npm run -s user -- add|reset|list …
 * Makes logins, gives new passwords, lists logins. Exit 0; 2 for a bad call; 1 when something is broken.
 */

const USAGE = `Usage:
  npm run -s user -- add --email E --name N --roles staff_member,manager,hr,administrator
      [--organization O | --new-organization NAME] [--staff KEY] [--site KEY]… [--team KEY]…
  npm run -s user -- reset --email E
  npm run -s user -- list`;

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  roles: { type: 'string' },
  organization: { type: 'string' },
  'new-organization': { type: 'string' },
  staff: { type: 'string' },
  site: { type: 'string', multiple: true },
  team: { type: 'string', multiple: true },
} as const;

/** The call itself was wrong; nothing was changed. */
class BadCall extends Error {}

const ACTIONS: Record<string, (database: Database, options: Options) => Promise<string>> = { add, reset, list };

type Options = ReturnType<typeof read>['options'];

try {
  const { action, options } = read(process.argv.slice(2));
  console.log(await withDatabase((database) => action(database, options), { command: 'user' }));
} catch (error) {
  if (!(error instanceof BadCall)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function read(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const action = ACTIONS[positionals[0] ?? ''];
    if (action === undefined || positionals.length !== 1) throw new Error('What shall be done?');
    return { action, options: values };
  } catch (error) {
    throw new BadCall(`${(error as Error).message}\n${USAGE}`);
  }
}

async function add(database: Database, options: Options): Promise<string> {
  const added = await addLogin(database, {
    email: needed('email', options.email),
    name: needed('name', options.name),
    roles: rolesOf(needed('roles', options.roles)),
    organization: options.organization ?? null,
    newOrganization: options['new-organization'] ?? null,
    staff: options.staff ?? null,
    sites: options.site ?? [],
    teams: options.team ?? [],
  });
  if (isInputProblem(added)) throw new BadCall(added.message);
  return `${added.email} may sign in to "${added.organizationName}". Her password, shown only now: ${added.password}`;
}

async function reset(database: Database, options: Options): Promise<string> {
  const email = needed('email', options.email);
  const login = await readLoginByEmail(database.pool, email);
  if (login === null) throw new BadCall(`Nobody signs in as ${email}.`);
  if (login.isDemonstration) throw new BadCall('Demonstration logins keep their public password.');
  const password = generatePassword();
  await replacePassword(database, login.id, password);
  return `${login.email} is signed out everywhere. Her new password, shown only now: ${password}`;
}

async function list(database: Database): Promise<string> {
  const logins = await listLogins(database.pool);
  const lines = logins.map(({ email, name, organizationName, roles, staffKey, isDisabled }) =>
    [
      email,
      name,
      organizationName,
      roles.join(',').toLowerCase(),
      staffKey ?? '-',
      isDisabled ? 'disabled' : 'active',
    ].join('\t'),
  );
  return ['e-mail\tname\tpractice\troles\tstaff\tstate', ...lines].join('\n');
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new BadCall(`--${name} is missing.\n${USAGE}`);
  return value;
}

function rolesOf(text: string): Role[] {
  const words = text.split(',').map((word) => word.trim().toUpperCase().replaceAll('-', '_'));
  const unknown = words.filter((word) => !(ROLES as readonly string[]).includes(word));
  if (unknown.length > 0) throw new BadCall(`Unknown role ${unknown.join(', ').toLowerCase()}.\n${USAGE}`);
  return words as Role[];
}
