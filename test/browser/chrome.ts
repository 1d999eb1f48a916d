import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
/** No sandbox as root, and nothing that asks the network on its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chrome or Chromium if there is one, otherwise the one that comes as a package. */
export async function launchChrome(): Promise<Browser> {
  const executablePath = chromeOfTheMachine() ?? (await chromiumPackage.executablePath());
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

function chromeOfTheMachine(): string | undefined {
  const given = process.env['CHROME_PATH'];
  const places = (process.env['PATH'] ?? '').split(delimiter);
  const found = places.flatMap((place) => NAMES.map((name) => join(place, name)));
  return [...(given === undefined ? [] : [given]), ...found, MAC].find((path) => existsSync(path));
}
