import AxeBuilder from '@axe-core/playwright';
import { DEMONSTRATION_PASSWORD } from '../../server/access/demonstration-password.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The two widths every page is looked at. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Somebody at a screen: her page, and what the browser complained about meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

/** Opens the practice in a browser window of its own; nobody is signed in. */
export async function visit(browser: Browser, size = DESK): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: process.env['EVENKEEL_BROWSER_ADDRESS'],
    viewport: size,
    locale: 'en-US',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  return { page, complaints: complaintsOf(context), leave: () => context.close() };
}

/** Everything written as an error to the console, thrown on the page, or answered with a failure by the server. */
function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** Signs in with the form, and acknowledges the notice if this login has not yet. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const notice = page.getByRole('button', { name: 'I have read this' });
  const account = page.getByRole('button', { name: /^Account of/ });
  await notice.or(account).first().waitFor();
  if (await notice.isVisible()) await notice.click();
  await account.first().waitFor();
}

/** Waits until nothing on the page says that it is still being read. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page
    .locator('[data-loading], [aria-busy="true"], .mantine-Skeleton-root')
    .first()
    .waitFor({ state: 'detached' });
}

/** Accessibility faults axe finds on the page as it is shown, each with the places: of every rule, or of those about colour. */
export async function faultsOf(page: Page, rules: 'every rule' | 'colours' = 'every rule'): Promise<readonly string[]> {
  await atRest(page);
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    ...(rules === 'colours' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
}

/** Waits until no colour is on its way to another: a theme that was just chosen fades in. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** Whether anything makes the page wider than the screen. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
