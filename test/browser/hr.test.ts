import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { settled, signIn, visit, type Visit } from './visit.js';

jest.setTimeout(120_000);

describe('HR, with a report to stand behind', () => {
  let browser: Browser;
  let hr: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChrome();
    hr = await visit(browser);
    page = hr.page;
    await signIn(page, 'hr@riverside.example');
  });
  afterAll(() => browser?.close());

  it('lands on the staffing report', async () => {
    await page.getByRole('heading', { level: 1, name: 'Staffing report' }).waitFor();
    await page.getByRole('table', { name: /^Staffing report/ }).waitFor();
  });

  it.each(['Site', 'Team', 'Staff member'])('downloads by %s exactly the rows on the screen', async (grouping) => {
    await page.getByLabel('One row per').selectOption({ label: grouping });
    await settled(page);
    const table = page.getByRole('table', { name: /^Staffing report/ });
    const onScreen = await table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent ?? ''));
    const hash = /[0-9a-f]{64}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0];
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const rows = Papa.parse<string[]>(text.trim(), { delimiter: ',' }).data;
    const names = rows.slice(1).map((row) => row[0]);
    for (const name of onScreen) expect(names).toContain(name);
    expect(text).toContain(hash);
  });

  it('takes an earlier file again, byte for byte, and finds that in the history', async () => {
    const history = page.getByRole('table', { name: 'Exports' });
    const again = history.getByRole('button', { name: /^Again: CSV/ }).first();
    const takeOnce = async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), again.click()]);
      await settled(page);
      return readFile(await download.path());
    };
    const before = await history.locator('tbody tr').count();
    const first = await takeOnce();
    await history.locator('tbody tr').nth(before).waitFor();
    expect((await takeOnce()).equals(first)).toBe(true);
  });

  it('reads hours the table and the file write alike', async () => {
    await page.getByLabel('One row per').selectOption({ label: 'Site' });
    await settled(page);
    const table = page.getByRole('table', { name: /^Staffing report/ });
    expect(await table.getByRole('row', { name: /Riverside/ }).count()).toBeGreaterThan(0);
    expect(await table.getByRole('row', { name: /Harbor/ }).count()).toBeGreaterThan(0);
  });

  it('sees what another policy would do to old weeks, and leaves everything by declining', async () => {
    await page.goto('/policies');
    await page.getByRole('tab', { name: 'Assignments' }).click();
    await page
      .getByRole('combobox', { name: /^Policy/ })
      .selectOption({ label: 'California: day, week and seventh day; meals and rests (version 1)' });
    await page.getByLabel(/^From/).first().fill('2026-01-05');
    await page.getByRole('button', { name: 'Look at the differences' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'What this change would do' });
    await dialog.getByText(/of them would differ/).waitFor({ timeout: 90_000 });
    await dialog
      .getByRole('table', { name: 'By site and team' })
      .getByRole('row', { name: /Harbor/ })
      .waitFor();
    expect(await dialog.getByRole('button', { name: 'Accept and recompute' }).isEnabled()).toBe(true);
    await dialog.getByRole('button', { name: /^Decline/ }).click();
    await page.getByText('Nothing was assigned yet').waitFor();
  });

  it('finds no error in the console', () => {
    expect(hr.complaints).toEqual([]);
  });
});
