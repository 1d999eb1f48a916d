import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { faultsOf, overflows, PHONE, settled, signIn, visit, type Visit } from './visit.js';

jest.setTimeout(120_000);

describe('a medical assistant, on her phone between two patients', () => {
  let browser: Browser;
  let rosa: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChrome();
    rosa = await visit(browser, PHONE);
    page = rosa.page;
    await signIn(page, 'rosa.delgado@riverside.example');
  });
  afterAll(() => browser?.close());

  it('lands on her own week', async () => {
    await page.getByRole('heading', { level: 1, name: 'My week' }).waitFor();
    await settled(page);
    const hours = await page.getByRole('region', { name: 'Hours and overtime' }).textContent();
    expect(hours).toMatch(/payroll decides/);
    await page.getByRole('region', { name: 'Day by day' }).waitFor();
    await page.getByRole('region', { name: 'Task mix' }).waitFor();
    await page.getByRole('region', { name: 'Patients' }).waitFor();
  });

  it('reads of the short night as a limit the practice crossed, and disputes it', async () => {
    const limits = page.getByRole('region', { name: 'Limits the practice crossed' });
    await limits
      .getByRole('button', { name: /^Dispute or explain: Short rest/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What happened?').fill('I left at 20:30; the clock was wrong.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.waitFor({ state: 'detached' });
    await limits.getByText('You disputed this').first().waitFor();
  });

  it('opens a day of her own and sees every lane, tasks by name', async () => {
    await page.getByRole('region', { name: 'Day by day' }).getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /Rosa Delgado/ }).waitFor();
    await settled(page);
    expect(await page.getByRole('main').textContent()).toMatch(/Rooming and vitals|Phone calls|Clinical/);
  });

  it('sees who looked at her data', async () => {
    await page.goto('/receipts');
    await page.getByRole('heading', { level: 1, name: /Who looked/ }).waitFor();
    await settled(page);
  });

  it('reads her week in Spanish once she chooses it, dates too, and in English again', async () => {
    await page.goto('/my-week');
    await chooseLanguage(page, 'Español');
    await page.getByRole('heading', { level: 1, name: 'Mi semana' }).waitFor();
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.getByRole('region', { name: 'Día por día' }).textContent()).toMatch(/lun, \d+ de [a-z]{3}/);
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await chooseLanguage(page, 'English');
    await page.getByRole('heading', { level: 1, name: 'My week' }).waitFor();
  });

  it('finds no error in the console', () => {
    expect(rosa.complaints).toEqual([]);
  });

  it('may not open the weekly review or the staffing report', async () => {
    for (const path of ['/weekly-review', '/staffing-report', '/imports', '/mapping']) {
      await page.goto(path);
      await page.getByText('This page is not for your role').waitFor();
    }
  });

  it('taps what she does in two taps, loses the network, and finds every tap once when it is back', async () => {
    await page.goto('/my-week');
    await page.getByRole('link', { name: 'Log what I do now' }).click();
    await page.getByRole('heading', { level: 1, name: 'What I do now' }).waitFor();
    await page.getByRole('button', { name: 'Phone calls' }).click();
    await page.getByText(/Phone calls, since/).waitFor();
    await page.getByText('Everything is sent.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await settled(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Scheduling' }).click();
    await page.getByText(/1 tap waits to be sent/).waitFor();
    await page.reload();
    await page.getByText(/Scheduling, since/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/2 taps wait to be sent/).waitFor();
    await page.context().setOffline(false);
    await page.getByText('Everything is sent.').waitFor({ timeout: 40_000 });
    await page.getByText('Nothing is running. Tap what you begin.').waitFor();
    const logged = page.getByRole('table', { name: 'What you logged' }).getByRole('row');
    expect(await logged.count()).toBe(2);
    await page.reload();
    await settled(page);
    expect(await logged.count()).toBe(2);
  });
});

/** Chooses the language of the pages in the account menu, in whichever language it is. */
async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(Account of|Cuenta de)/ }).click();
  await page.getByRole('menuitem', { name }).click();
}
