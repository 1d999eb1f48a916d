import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './build.mjs';

/*
 * `npm run dev`: the server restarts, rebuilt, when its sources change; Vite serves the pages on its own port and hands
 * everything else to the server.
 */

const WATCHED = ['server', 'migrations', 'seed'];
const QUIET_MILLISECONDS = 150;

const run = fileURLToPath(new URL('./run.mjs', import.meta.url));
const vite = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), '--config', 'web/vite.config.ts'], {
  cwd: root,
  stdio: 'inherit',
});
let server = start();
let timer;

for (const folder of WATCHED) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restart, QUIET_MILLISECONDS);
  });
}

function start() {
  // The pages come from Vite: EVENKEEL_WEB=no spares building them.
  const env = { ...process.env, EVENKEEL_WEB: 'no' };
  return spawn(process.execPath, [run, 'serve'], { cwd: root, stdio: 'inherit', env });
}

/** The old server lets go of the data folder first. */
function restart() {
  if (server.exitCode !== null || server.signalCode !== null) {
    server = start();
    return;
  }
  if (server.leaving) return;
  server.leaving = true;
  server.once('exit', () => {
    server = start();
  });
  server.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    vite.kill(signal);
    server.once('exit', (code) => process.exit(code ?? 0));
    server.kill('SIGTERM');
  });
}
