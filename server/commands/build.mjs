import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const dist = join(root, 'dist');
const node = process.execPath;

const server = {
  name: 'server',
  sources: ['server', 'migrations', 'seed', 'tsconfig.json', 'nest-cli.json', '.swcrc', 'package-lock.json'],
  command: [node, 'node_modules/@nestjs/cli/bin/nest.js', 'build'],
};
const web = {
  name: 'web',
  sources: ['web', 'package-lock.json'],
  command: [node, 'node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
};

/** Builds the server unless what is built came from exactly these sources. */
export async function buildServer(speaks = true) {
  await buildIfStale(server, speaks);
}

/** Builds the web pages unless they are built. */
export async function buildWeb(speaks = true) {
  await buildIfStale(web, speaks);
}

/**
 * A part is current when its stamp holds the hash of its sources. The stamp goes before the build begins and comes when
 * it is done, so that an interrupted build counts as none.
 */
async function buildIfStale(part, speaks) {
  const stamp = join(dist, `.${part.name}-built-from`);
  const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(part.sources);
  if (isCurrent()) return;
  const isBuilt = await alone(async () => {
    if (isCurrent()) return true;
    const hash = hashOf(part.sources);
    if (speaks) console.error(`Building the ${part.name === 'web' ? 'web pages' : 'server'} …`);
    rmSync(stamp, { force: true });
    if (!(await run(part.command))) return false;
    if (part === server) removeOrphans();
    writeFileSync(stamp, hash);
    return true;
  });
  if (!isBuilt) process.exit(1);
}

/** Hash of names and contents of all files below the sources, whatever their dates. */
function hashOf(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const path of sources.flatMap(filesBelow)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesBelow(source) {
  if (!statSync(join(root, source)).isDirectory()) return [source];
  return globSync(`${source}/**/*`, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Output is shown only when the build fails: commands that print JSON stay parseable. */
async function run([program, ...args]) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code === 0) return true;
  process.stderr.write(Buffer.concat(output));
  console.error('The build failed.');
  return false;
}

/** Overwriting in place keeps a running server whole; what lost its source is removed afterwards. */
function removeOrphans() {
  for (const built of globSync('{server,migrations,seed}/**/*.js', { cwd: dist })) {
    if (existsSync(join(root, built.replace(/\.js$/, '.ts')))) continue;
    rmSync(join(dist, built));
    rmSync(join(dist, `${built}.map`), { force: true });
  }
}

/** One build at a time, also when two commands start together; a lock whose process has died is nobody's. */
async function alone(work) {
  const lock = join(dist, '.building');
  mkdirSync(dist, { recursive: true });
  while (!take(lock)) {
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    await delay(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
