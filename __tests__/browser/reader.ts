import type { Locator, Page } from 'playwright-core';

/** Where the reader is: path, query and part, as the address bar shows them after the host. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

/** Presses a button or a link that leads to another page, and waits until that page stands. */
export async function follow(pressed: Locator): Promise<void> {
  await pressed.click();
  await pressed.page().waitForLoadState('load');
}

/** The words of the option that a select stands on. */
export function chosenIn(select: Locator): Promise<string> {
  return select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label ?? '');
}

/** The cells beside a row's name in a table, each without the spaces around it. */
export async function tableRow(part: Locator, name: string): Promise<string[]> {
  const row = part.locator('tbody tr').filter({ has: part.page().getByRole('rowheader', { name }) });
  return (await row.locator('td').allInnerTexts()).map((text) => text.trim());
}
