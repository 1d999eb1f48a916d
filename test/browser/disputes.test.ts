import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChrome } from './chrome.js';
import { DESK, faultsOf, PHONE, settled, signIn, visit, type Visit } from './visit.js';

describe('a dispute, from My week to the decision of HR', () => {
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

  it('waits on the page Disputes with what she said, and is decided with a reason she can read', async () => {
    const limits = rosa.page.getByRole('region', { name: 'Limits the practice crossed' });
    await limits
      .getByRole('button', { name: /^Dispute or explain/ })
      .first()
      .click();
    await rosa.page.getByRole('radio', { name: /^(The record is wrong|I withdraw my dispute)/ }).waitFor();
    if (await rosa.page.getByRole('radio', { name: /^The record is wrong/ }).isVisible()) {
      await rosa.page.getByLabel('What happened?').fill('I had swapped shifts.');
      await rosa.page.getByRole('button', { name: 'Send' }).click();
    } else await rosa.page.getByRole('button', { name: 'Cancel' }).last().click();
    await limits.getByText('You disputed this').first().waitFor();

    await hr.page.goto('/disputes');
    await settled(hr.page);
    const dispute = hr.page.getByRole('article', { name: /^Rosa Delgado/ }).first();
    await dispute.getByRole('button', { name: /^Decide/ }).waitFor();
    expect(await faultsOf(hr.page)).toEqual([]);
    await dispute.getByRole('button', { name: /^Decide/ }).click();
    await hr.page.getByLabel('How was this decided?').fill('The punch stands; the swap was not entered.');
    expect(await faultsOf(hr.page)).toEqual([]);
    await hr.page.getByRole('button', { name: 'Save' }).click();
    await hr.page.getByRole('dialog').waitFor({ state: 'detached' });

    await rosa.page.reload();
    await settled(rosa.page);
    await limits
      .getByText(/The punch stands/)
      .first()
      .waitFor();
    expect(await faultsOf(rosa.page)).toEqual([]);
    expect([...rosa.complaints, ...hr.complaints]).toEqual([]);
  }, 120_000);
});
