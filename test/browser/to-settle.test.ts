import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { DESK, PHONE, settled, signIn, visit, type Visit } from './visit.js';

describe('time off the clock, from one tap on a phone to worked time', () => {
  let browser: Browser;
  let rosa: Visit;
  let hr: Visit;

  beforeAll(async () => {
    browser = await launchChrome();
    rosa = await visit(browser, PHONE);
    hr = await visit(browser, DESK);
    await signIn(rosa.page, 'rosa.delgado@riverside.example');
    await signIn(hr.page, 'hr@riverside.example');
  }, 120_000);
  afterAll(async () => {
    await rosa?.leave();
    await hr?.leave();
    await browser?.close();
  });

  it('she answers, HR finds her answer by the keyboard and settles it', async () => {
    await rosa.page
      .getByRole('button', { name: /^I worked: Time off the clock/ })
      .first()
      .click();
    await rosa.page.getByText('Your answer was sent.').waitFor();

    const { page } = hr;
    await page.goto('/to-settle?kind=OFF_CLOCK');
    await settled(page);
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    const dialog = page.getByRole('dialog', { name: 'Settle' });
    await dialog.getByText(/The time stays out of worked time/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).last().click();

    const answered = page.getByRole('article', { name: /^Rosa Delgado/ }).filter({ hasText: 'Rosa Delgado replied' });
    while (!(await answered.first().isVisible())) {
      await page.getByRole('button', { name: 'Next', exact: true }).click();
      await settled(page);
    }
    const title = await answered.first().getAttribute('aria-label');
    const card = page.getByRole('article', { name: title ?? '', exact: true });
    await card.getByRole('button', { name: /^Count as worked/ }).click();
    await dialog.getByRole('button', { name: 'Settle', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await card.waitFor({ state: 'detached' });

    await rosa.page.reload();
    await settled(rosa.page);
    await rosa.page
      .getByText(/decided: it is worked time/)
      .first()
      .waitFor();
    expect([...rosa.complaints, ...hr.complaints]).toEqual([]);
  }, 120_000);
});
