import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { settled, signIn, visit, type Visit } from './visit.js';

jest.setTimeout(120_000);

const PUNCHES = `Employee ID,Employee,Date,Time In,Time Out
MA-01,Alma Reyes,04/20/2026,8:00 AM,12:00 PM
MA-02,Ben Carver,04/20/2026,8:00 AM,
NEW-1,Kit Example,04/21/2026,9:00 AM,1:00 PM
`;

describe('the administrator, with a file to load', () => {
  let browser: Browser;
  let administrator: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChrome();
    administrator = await visit(browser);
    page = administrator.page;
    await signIn(page, 'admin@riverside.example');
    await page.goto('/imports');
  });
  afterAll(() => browser?.close());

  it('drops a file, and reads how it would be taken before anything is stored', async () => {
    await page.getByRole('heading', { level: 1, name: 'Imports' }).waitFor();
    await drop(page, 'april.csv', PUNCHES);
    await page.getByLabel('Source', { exact: true }).fill('old-clock');
    await page.getByLabel('Time zone').fill('America/Chicago');
    await page.getByRole('button', { name: 'Check, store nothing' }).click();
    await page.getByText(/Nothing has been stored yet/).waitFor();
    expect(await page.getByRole('main').textContent()).toMatch(/out-punch is missing/);
  });

  it('imports it: two rows new, one rejected with its line and reason', async () => {
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Finished' }).waitFor({ timeout: 60_000 });
    const rejected = page.getByRole('table', { name: 'Rejected rows' }).getByRole('row');
    expect(await rejected.last().textContent()).toMatch(/3.*out-punch is missing/);
  });

  it('corrects the rejected row on the quarantine desk, with a look at what would come of it', async () => {
    await page.goto('/quarantine');
    await settled(page);
    await page.getByRole('button', { name: 'Correct and retry line 3 of april.csv' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Time Out').fill('12:30 PM');
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByText(/1 row would be taken in/).waitFor();
    await dialog.getByRole('button', { name: 'Take in' }).click();
    await page.getByText('1 row was taken in.').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Correct and retry line 3 of april.csv' }).waitFor({ state: 'detached' });
  });

  it('says who an unknown person is', async () => {
    await page.goto('/mapping');
    await settled(page);
    await page.getByRole('button', { name: /Say who (NEW-1|Kit Example) is/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Somebody new').click();
    await dialog.getByLabel('Name').fill('Kit Example');
    await dialog.getByLabel('Site').selectOption({ label: 'Riverside' });
    await dialog.getByLabel('From').fill('2026-04-01');
    await dialog.getByRole('button', { name: 'Add to the staff' }).click();
    await page.getByText('Kit Example is on the staff.').waitFor();
  });

  it('makes two records one person, and takes that back', async () => {
    const choose = async (label: string, name: string) => {
      await page.getByRole('combobox', { name: label }).fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
    };
    await choose('This record', 'Kit Example');
    await choose('is the same person as', 'Rosa Delgado');
    await page.getByRole('button', { name: 'Make them one' }).click();
    await page.getByText('Kit Example and Rosa Delgado are one person now.').waitFor();
    await page.getByRole('button', { name: 'Undo: Kit Example became Rosa Delgado' }).click();
    await page.getByText(/Kit Example and Rosa Delgado are two people again/).waitFor();
  });

  it('reads the file again in another zone, once it has seen what that changes', async () => {
    await page.goto('/imports');
    await page.getByRole('button', { name: 'april.csv', exact: true }).click();
    const before = page.url();
    await page.getByRole('button', { name: 'Read again …' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Time zone').inputValue()).toBe('America/Chicago');
    await dialog.getByRole('button', { name: 'Show what changes' }).click();
    await dialog.getByText('Read so, the file says exactly what it said before.').waitFor({ timeout: 30_000 });
    await dialog.getByLabel('Time zone').fill('America/New_York');
    expect(await dialog.getByRole('button', { name: 'Accept and recompute' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Show what changes' }).click();
    await dialog.getByRole('table', { name: 'Rows by kind' }).waitFor({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Accept and recompute' }).click();
    await dialog.waitFor({ state: 'detached', timeout: 60_000 });
    await settled(page);
    expect(page.url()).not.toBe(before);
    expect(await page.getByRole('main').textContent()).toContain('America/New_York');
  });

  it('takes the import back', async () => {
    await page.goto('/imports');
    await page.getByRole('button', { name: 'Undo the import of april.csv' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
    await page
      .getByRole('row', { name: /april\.csv/ })
      .first()
      .getByText('Undone')
      .waitFor();
  });

  it('invites a manager by keyboard alone, who chooses a password by the link, once', async () => {
    await page.goto('/logins');
    await settled(page);
    await page.getByRole('button', { name: 'Invite somebody' }).press('Enter');
    await page.getByRole('dialog').getByLabel('Name').waitFor();
    await type(page, ['Mara Example', 'Tab', 'mara@clinic.example', 'Tab', 'Space', 'Tab', 'Space']);
    // Roles, then who of the staff she is, then the places: the first of the list.
    const places = page.getByRole('dialog').getByRole('combobox', { name: /^Sites and teams/ });
    await places.press('ArrowDown');
    await type(page, ['ArrowDown', 'Enter', 'Escape']);
    await page.getByRole('button', { name: 'Invite', exact: true }).press('Enter');
    const link = await page.getByRole('note', { name: 'Link' }).textContent();
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await page.getByRole('article', { name: 'Mara Example' }).getByText('invited').waitFor();
    const mara = await visit(browser);
    await mara.page.goto(link ?? '');
    await mara.page.getByLabel('Password', { exact: true }).fill('a long enough password');
    await mara.page.getByLabel('Password, once more').fill('a long enough password');
    await mara.page.getByRole('button', { name: 'Set the password and come in' }).click();
    await mara.page.getByRole('button', { name: 'I have read this' }).click();
    await mara.page.getByRole('heading', { level: 1, name: /^Weekly review/ }).waitFor();
    await mara.page.goto('/catalogue');
    await mara.page.goto(link ?? '');
    await mara.page.getByText(/This link has been used/).waitFor();
    expect(mara.complaints).toEqual([]);
    await mara.leave();
  });

  it('finds no error in the console', () => {
    expect(administrator.complaints).toEqual([]);
  });

  it('sees no hours of anybody', async () => {
    await page.goto('/weekly-review');
    await page.getByText('This page is not for your role').waitFor();
  });
});

/** Presses keys one after the other; words are typed. */
async function type(page: Page, strokes: readonly string[]): Promise<void> {
  for (const stroke of strokes) {
    if (/^(Tab|Space|Enter|Escape|ArrowDown)$/.test(stroke)) await page.keyboard.press(stroke);
    else await page.keyboard.type(stroke);
  }
}

/** Drops a file on the page as a mouse does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], fileName ?? '', { type: 'text/csv' }));
      return data;
    },
    [name, text],
  );
  const place = page.getByLabel(/^Drop a file here/);
  await place.dispatchEvent('dragover', { dataTransfer: transfer });
  await place.dispatchEvent('drop', { dataTransfer: transfer });
}
