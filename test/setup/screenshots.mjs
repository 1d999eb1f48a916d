import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChrome } from '../browser/chrome.ts';
import { DESK, PHONE, settled, signIn } from '../browser/visit.ts';
import startPractice from './start-practice.mjs';
import stopPractice from './stop-practice.mjs';

/*
 * `npm run screenshots`: a page of pictures of each landing page, wide and on a phone, light and dark, with the demonstration's
 * data and of a practice that has just begun. They lie in `screenshots/`, to be looked at.
 */
const FOLDER = resolve('screenshots');
const PAGES = [
  { name: 'Weekly review', path: '/weekly-review', email: 'manager@riverside.example' },
  { name: 'My week', path: '/my-week', email: 'rosa.delgado@riverside.example' },
  { name: 'Staffing report', path: '/staffing-report', email: 'hr@riverside.example' },
  { name: 'Sources', path: '/sources', email: 'admin@riverside.example' },
];
const SIZES = { wide: DESK, phone: PHONE };
const THEMES = ['light', 'dark'];

// A server of its own, so that nobody has begun a practice there yet.
delete process.env.EVENKEEL_BROWSER_ADDRESS;
await startPractice();
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const browser = await launchChrome();
  const pictures = [...(await withData(browser)), ...(await withNothing(browser))];
  await browser.close();
  writeFileSync(join(FOLDER, 'index.html'), pageOf(pictures));
  console.log(`${pictures.length} pictures: ${join(FOLDER, 'index.html')}`);
} finally {
  await stopPractice();
}

async function withData(browser) {
  const pictures = [];
  for (const { email, ...page } of PAGES) {
    const enter = (opened) => signIn(opened, email);
    pictures.push(...(await picturesOf(browser, enter, [page], 'with data')));
  }
  return pictures;
}

/** The first login of a practice that has just begun is offered every page but one's own week, which says so. */
async function withNothing(browser) {
  const credentials = { 'E-mail': 'first@empty.example', Password: 'nothing is loaded yet' };
  let hasBegun = false;
  const enter = async (page) => {
    await page.goto(hasBegun ? '/sign-in' : '/start');
    if (!hasBegun) {
      await page.getByLabel('Name of the practice').fill('A new practice');
      await page.getByLabel('Your name').fill('First login');
    }
    for (const [label, value] of Object.entries(credentials)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByRole('button', { name: hasBegun ? 'Sign in' : 'Start the practice', exact: true }).click();
    const notice = page.getByRole('button', { name: 'I have read this' });
    const account = page.getByRole('button', { name: /^Account of/ });
    await notice.or(account).first().waitFor();
    if (await notice.isVisible()) await notice.click();
    await account.first().waitFor();
    hasBegun = true;
  };
  return picturesOf(browser, enter, PAGES, 'nothing loaded');
}

/** Pictures of pages after one way in, each size in a window of its own. */
async function picturesOf(browser, enter, pages, state) {
  const pictures = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    const context = await browser.newContext({
      baseURL: process.env.EVENKEEL_BROWSER_ADDRESS,
      viewport,
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    const opened = await context.newPage();
    await enter(opened);
    for (const { name, path } of pages) {
      await opened.goto(path);
      await opened.getByRole('main').waitFor();
      await settled(opened);
      for (const theme of THEMES) {
        await opened.emulateMedia({ colorScheme: theme });
        const file = `${[name, state, size, theme].join(' ').toLowerCase().replaceAll(' ', '-')}.png`;
        await opened.screenshot({ path: join(FOLDER, file), fullPage: true });
        pictures.push({ file, name, caption: [state, size, theme].join(', ') });
      }
    }
    await context.close();
  }
  return pictures;
}

function pageOf(pictures) {
  const sections = [...Map.groupBy(pictures, ({ name }) => name)].map(([name, own]) => {
    const figures = own.map(
      ({ file, caption }) =>
        `<figure><a href="${file}"><img src="${file}" alt="${name}, ${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`,
    );
    return `<section><h2>${name}</h2><div>${figures.join('\n')}</div></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Evenkeel: landing pages</title>
<meta name="color-scheme" content="light dark">
<style>body{font-family:system-ui,sans-serif;margin:24px}section>div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{margin:0}img{height:420px;max-width:100%;object-fit:contain;object-position:top;border:1px solid #8888}figcaption{font-size:13px}</style></head>
<body><h1>Landing pages</h1>
${sections.join('\n')}
</body></html>
`;
}
