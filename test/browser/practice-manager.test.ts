import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { settled, signIn, visit, type Visit } from './visit.js';

jest.setTimeout(120_000);

describe('the practice manager, on Monday', () => {
  let browser: Browser;
  let manager: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChrome();
    manager = await visit(browser);
    page = manager.page;
    await signIn(page, 'manager@riverside.example');
  });
  afterAll(() => browser?.close());

  it('lands on the weekly review of the last whole week', async () => {
    await page.getByRole('heading', { level: 1, name: 'Weekly review' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/weekly-review');
    await page
      .getByText(/Data complete until/)
      .first()
      .waitFor();
  });

  it('reads what needs attention, missing punches first', async () => {
    await settled(page);
    const points = page.getByRole('region', { name: 'Needs attention' }).getByRole('listitem');
    expect(await points.count()).toBeGreaterThan(2);
    expect(await points.count()).toBeLessThanOrEqual(8);
    expect(await points.first().textContent()).toMatch(/days? miss(es)? a punch/);
  });

  it('sees hours, overtime and the group’s pace, but no word of one person’s task mix', async () => {
    const figures = page.getByRole('region', { name: 'Key figures' });
    for (const title of [/Hours worked/, /Overtime hours/, /Patients per hour/, /Rests shorter/]) {
      await figures.getByText(title).first().waitFor();
    }
    const load = page.getByRole('region', { name: 'Load' });
    expect(await load.textContent()).not.toMatch(/clinical|patients/i);
  });

  it('opens the day behind a cell and finds schedule, clock and one unlabelled bar of tasks', async () => {
    await page
      .getByRole('link', { name: /^Ben Carver, Tue/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Ben Carver/ }).waitFor();
    await settled(page);
    const text = await page.getByRole('main').textContent();
    expect(text).toMatch(/Times in America\/Chicago/);
    expect(text).not.toMatch(/Rooming|Blood draw|Phone calls|Clinical/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Weekly review' }).waitFor();
  });

  it('asks why a number is what it is, by keyboard, and walks from it to the line of a file', async () => {
    const why = page.getByRole('button', { name: 'Why this number: Hours worked' });
    await why.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Why this number: Hours worked' });
    await panel.getByText(/work days are in the figure/).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await why.evaluate((button) => button === document.activeElement)).toBe(true);
    // It stands in the address, which can be shared.
    await page.goto('/weekly-review?why=WORKED_HOURS');
    await panel.getByRole('table', { name: 'Days behind it' }).getByRole('link').first().click();
    await page.waitForURL(/\/work-day\//);
    await page.getByRole('region', { name: 'Task split' }).waitFor({ state: 'detached' });
    await page.getByText('Show as table').click();
    await page
      .getByText(/, line \d+/)
      .first()
      .waitFor();
    await page.goto('/weekly-review');
  });

  it('acknowledges a violation and says what caused it', async () => {
    const violations = page.getByRole('region', { name: 'Boundary violations' });
    await violations.waitFor();
    await settled(page);
    // Others dispute and settle in the same practice meanwhile: any that still waits will do.
    const waiting = page.getByRole('button', { name: /^Acknowledge: /, includeHidden: true });
    const group = violations.locator('details').filter({ has: waiting }).first();
    await group.waitFor();
    // A group that does not stand open by itself is opened; a click on an open one would close it.
    await group.evaluate((details: HTMLDetailsElement) =>
      details.open ? undefined : details.querySelector('summary')?.click(),
    );
    await group
      .getByRole('button', { name: /^Acknowledge: / })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Acknowledge a violation' });
    await dialog.getByLabel('Note').fill('Somebody else opens on Fridays from December on.');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await violations
      .getByText(/acknowledged by Morgan Ellery/i)
      .first()
      .waitFor();
  });

  it('writes a note, a follow-up for herself, and marks the week as reviewed', async () => {
    const review = page.getByRole('region', { name: /^Review of/ });
    await review.getByLabel('Note', { exact: true }).fill('The Tuesday late clinic ran over again.');
    await review.getByRole('button', { name: 'Add note' }).click();
    await review.getByText('The Tuesday late clinic ran over again.').waitFor();
    await review.getByLabel('What is to be done').fill('Ask for a float MA.');
    await review.getByRole('button', { name: 'Add follow-up' }).click();
    await review.getByText(/^Morgan Ellery · by .* · yours/).waitFor();
    await review.getByRole('button', { name: 'Mark week reviewed' }).click();
    await review.getByText(/^Riverside: reviewed by Morgan Ellery/).waitFor();
    await page.keyboard.press('ArrowRight');
    const later = page.getByRole('region', { name: /^Review of/ });
    await later.getByText('This week is not over: it can be marked afterwards.').waitFor();
    await later.getByText(/^Morgan Ellery · by .* · from the week of/).waitFor();
    await page.keyboard.press('ArrowLeft');
    await review.getByText(/^Riverside: reviewed by Morgan Ellery/).waitFor();
  });

  it('is told nothing of a person outside her site', async () => {
    expect(await page.getByText('Zoe Marchetti').count()).toBe(0);
  });

  it('finds no error in the console', () => {
    expect(manager.complaints).toEqual([]);
  });
});
