import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

const READY_WITHIN = 8 * 60_000;

/**
 * Jest's global set-up of the browser tests: the real server, as `npm start` runs it, on a data folder of its own with
 * the demonstration practice. Tests find it at EVENKEEL_BROWSER_ADDRESS; if that is set already, it is used as it is.
 */
export default async function startPractice() {
  if (process.env.EVENKEEL_BROWSER_ADDRESS) return;
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-browser-'));
  // As root the database runs as an unprivileged user who must get through to its subfolder.
  chmodSync(folder, 0o711);
  const environment = { ...process.env, EVENKEEL_DATA_DIR: join(folder, 'data'), PORT: '0', HOST: '127.0.0.1' };
  for (const name of ['DATABASE_URL', 'EVENKEEL_DEMO', 'NODE_OPTIONS', 'NODE_ENV']) delete environment[name];
  const server = spawn(process.execPath, ['server/commands/run.mjs', 'serve'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  globalThis.evenkeelPractice = { server, folder };
  const said = [];
  try {
    const address = await addressOf(server, said);
    await untilReady(address, server);
    process.env.EVENKEEL_BROWSER_ADDRESS = address;
  } catch (error) {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The server for the browser tests did not get ready: ${error.message}\n${said.join('\n')}`, {
      cause: error,
    });
  }
}

/** The address the server prints; everything it says is kept for the case that it never does. */
function addressOf(server, said) {
  createInterface({ input: server.stderr }).on('line', (line) => said.push(line));
  return new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      said.push(line);
      const address = /https?:\/\/\S+/.exec(line)?.[0];
      if (address) resolve(address.replace(/\/$/, ''));
    });
    server.on('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
}

async function untilReady(address, server) {
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
    // A connection kept open may be closed while the server is busy loading: then it is asked anew.
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await delay(500);
  }
  throw new Error('/readyz never said so');
}
