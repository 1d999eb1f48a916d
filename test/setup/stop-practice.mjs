import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** Jest's global tear-down of the browser tests: ends the server as Ctrl-C does and removes its data folder. */
export default async function stopPractice() {
  if (globalThis.evenkeelPractice === undefined) return;
  const { server, folder } = globalThis.evenkeelPractice;
  if (server.exitCode === null) {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
