import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { processIdentity } from '../database/process-identity.js';

const LOOK_MILLISECONDS = 250;

/**
 * Calls back when the npm that started this process has ended. npm that is killed takes the shell between along, or not
 * even that, and would leave a server behind that nobody sees. Started in any other way, nothing is watched.
 */
export function onStarterGone(callback: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const starters = startersOf(process.ppid).map((pid) => ({ pid, identity: processIdentity(pid) }));
  const watch = setInterval(() => {
    if (starters.every(({ pid, identity }) => processIdentity(pid) === identity)) return;
    clearInterval(watch);
    callback();
  }, LOOK_MILLISECONDS);
  watch.unref();
}

/** The parent, and its parent too when it is only the shell that npm runs a script in. */
function startersOf(parent: number): number[] {
  const { name, parent: grandparent } = describe(parent);
  return /^-?(sh|dash|bash|zsh|ash)$/.test(name) ? [parent, grandparent] : [parent];
}

function describe(pid: number): { readonly name: string; readonly parent: number } {
  if (process.platform !== 'linux') {
    const [parent = '1', ...name] = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout.trim()
      .split(/\s+/);
    return { name: name.join(' ').split('/').at(-1) ?? '', parent: Number(parent) };
  }
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const close = stat.lastIndexOf(')');
  const fields = stat.slice(close + 2).split(' ');
  return { name: stat.slice(stat.indexOf('(') + 1, close), parent: Number(fields[1]) };
}
