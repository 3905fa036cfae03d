import type { Page } from 'playwright-core';
import { openPage } from './harness';
import { PASSWORD } from './own-site';

/** An officer at a browser of their own, signed in. Close it with `context.close()`. */
export async function signedIn(siteUrl: string, id: string, javaScript = true) {
  const opened = await openPage(`${siteUrl}/officers/sign-in`, { javaScript });
  await signInAs(opened.page, id, PASSWORD);
  await opened.page.waitForURL(`${siteUrl}/officers/releases`);
  return opened;
}

/** Fills in the form for signing in and sends it. */
export async function signInAs(page: Page, id: string, password: string): Promise<void> {
  await page.getByLabel('Your id').fill(id);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState('load');
}

/** Another officer reads a release at its own address and approves it. Returns what they read before they did. */
export async function approve(siteUrl: string, id: string, address: string): Promise<string> {
  const { page, context } = await signedIn(siteUrl, id);
  await page.goto(address);
  const read = await page.getByRole('main').innerText();
  await page.getByRole('button', { name: 'Approve and publish' }).click();
  await page.waitForURL(/became=published/);
  await context.close();
  return read;
}
