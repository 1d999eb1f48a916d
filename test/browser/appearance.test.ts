import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { DESK, faultsOf, overflows, PHONE, settled, signIn, visit } from './visit.js';

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
  'admin@riverside.example': ['/sources', '/imports', '/quarantine', '/mapping', '/policies', '/change-password'],
} as const;

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('on %s', (_, size) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChrome();
  });
  afterAll(() => browser?.close());

  it('has an entrance without faults', async () => {
    const { page, complaints, leave } = await visit(browser, size);
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await expectFaultless(page);
    expect(complaints).toEqual([]);
    await leave();
  });

  it.each(Object.entries(PAGES))('shows %s pages without faults, in light and dark', async (email, paths) => {
    const { page, complaints, leave } = await visit(browser, size);
    await signIn(page, email);
    for (const path of paths) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      await expectFaultless(page);
    }
    expect(complaints).toEqual([]);
    await leave();
  });
});

/** Axe finds nothing in either theme, and nothing is wider than the screen. */
async function expectFaultless(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([where, colorScheme, await faultsOf(page)]).toEqual([where, colorScheme, []]);
  }
  expect([where, 'overflows', await overflows(page)]).toEqual([where, 'overflows', false]);
}
