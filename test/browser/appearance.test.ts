import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { DESK, faultsOf, overflows, PHONE, settled, signIn, visit, type Visit } from './visit.js';

jest.setTimeout(180_000);

/** Who looks at which pages. */
const PAGES = {
  'manager@riverside.example': ['/weekly-review', '/to-settle', '/catalogue', '/receipts'],
  'rosa.delgado@riverside.example': ['/my-week', '/receipts'],
  'hr@riverside.example': [
    '/staffing-report',
    '/weekly-review',
    '/to-settle',
    '/rounding',
    '/disputes',
    '/payroll',
    '/policies',
    '/mail',
  ],
  'admin@riverside.example': [
    '/sources',
    '/imports',
    '/quarantine',
    '/mapping',
    '/policies',
    '/practice',
    '/logins',
    '/change-password',
  ],
} as const;

const SIZES = { 'a desk': DESK, 'a phone': PHONE } as const;

describe('on a desk and on a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChrome();
  });
  afterAll(() => browser?.close());

  it('has an entrance without faults', () =>
    onEverySize(browser, async ({ page }, size) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
      await expectFaultless(page, size);
    }));

  it.each(Object.entries(PAGES))('shows %s pages without faults, in light and dark', (email, paths) =>
    onEverySize(browser, async ({ page }, size) => {
      await signIn(page, email);
      for (const path of paths) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await settled(page);
        await expectFaultless(page, size);
      }
    }),
  );
});

/** The same on a desk and on a phone, at the same time; the browser has nothing to complain about on either. */
async function onEverySize(browser: Browser, look: (visit: Visit, size: string) => Promise<void>): Promise<void> {
  await Promise.all(
    Object.entries(SIZES).map(async ([name, size]) => {
      const opened = await visit(browser, size);
      await look(opened, name);
      expect([name, opened.complaints]).toEqual([name, []]);
      await opened.leave();
    }),
  );
}

/** Axe finds nothing in either theme, and nothing is wider than the screen. Only the rules about colour depend on the theme. */
async function expectFaultless(page: Page, size: string): Promise<void> {
  const where = `${new URL(page.url()).pathname} on ${size}`;
  await page.emulateMedia({ colorScheme: 'light' });
  expect([where, 'light', await faultsOf(page)]).toEqual([where, 'light', []]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([where, 'dark', await faultsOf(page, 'colours')]).toEqual([where, 'dark', []]);
  expect([where, 'overflows', await overflows(page)]).toEqual([where, 'overflows', false]);
}
