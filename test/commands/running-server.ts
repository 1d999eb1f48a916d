import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A server in a process of its own, as `npm start` runs it. */
export interface RunningServer {
  readonly process: ChildProcess;
  readonly address: string;
  /** What it has printed so far. */
  output(): string;
}

const RUN = 'server/commands/run.mjs';
const START_SECONDS = 90;

/** Runs a command to its end in that data folder; pages are not built and no demonstration is loaded. */
export function spawnCommand(dataFolder: string, args: readonly string[], port = 0): ChildProcess {
  const settings = { EVENKEEL_DATA_DIR: dataFolder, EVENKEEL_DEMO: 'no', EVENKEEL_WEB: 'no', PORT: String(port) };
  const { DATABASE_URL: _address, EVENKEEL_SECRET: _secret, ...inherited } = process.env;
  return spawn(process.execPath, [RUN, ...args], {
    env: { ...inherited, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Collects what a process prints, both streams together. */
export function collectOutput(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk) => (text += String(chunk)));
  child.stderr?.on('data', (chunk) => (text += String(chunk)));
  return () => text;
}

/** Starts a server and waits until it says it is ready. */
export async function startServer(dataFolder: string): Promise<RunningServer> {
  const port = await freePort();
  const child = spawnCommand(dataFolder, ['serve'], port);
  const output = collectOutput(child);
  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline && child.exitCode === null) {
    const ready = await fetch(`${address}/readyz`).catch(() => null);
    if (ready?.ok) return { process: child, address, output };
    await delay(50);
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not start:\n${output()}`);
}

/** The exit code of a process that ends by itself, or the signal that ended it. */
export async function endOf(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode ?? child.signalCode;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
