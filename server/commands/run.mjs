/*
 * Every command of package.json enters here: `node server/commands/run.mjs <name> …`. Plain JavaScript, because it runs
 * before anything is built and perhaps on a Node too old for the rest.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [name, ...rest] = process.argv.slice(2);

if (typeof Temporal === 'undefined') {
  console.error(
    `Evenkeel needs Node 26; this is ${process.version}. npm brings the right one along: run "npm ci", then start ` +
      'through npm, for example "npm start" or "npm run import -- --file hours.csv".',
  );
  process.exit(1);
}

if (!/^[a-z][a-z-]*$/.test(name ?? '')) {
  console.error('Usage: npm run <command> -- …  (see the scripts of package.json)');
  process.exit(2);
}

// Libraries are told before they load; `npm run dev` is for developers and says so itself.
process.env.NODE_ENV ??= name === 'dev' ? 'development' : 'production';

const { buildServer, buildWeb, root } = await import('./build.mjs');

if (name === 'dev') {
  await import('./dev.mjs');
} else if (name === 'build') {
  await buildServer();
  await buildWeb();
} else {
  // One-shot commands build quietly and only what they need.
  const speaks = name === 'serve';
  await buildServer(speaks);
  if (speaks && process.env.EVENKEEL_WEB !== 'no') await buildWeb();
  const command = join(root, 'dist', 'server', 'commands', `${name}.js`);
  // Commands see their own arguments from index 2 on, as if they had been started directly.
  process.argv.splice(1, process.argv.length - 1, command, ...rest);
  await import(pathToFileURL(command).href);
}
