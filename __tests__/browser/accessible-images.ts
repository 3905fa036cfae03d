import type { Page } from 'playwright-core';

export interface NamedImage {
  readonly name: string;
  readonly description: string;
}

/** Every image of the page as the browser tells it to a screen reader, in the order of the page. */
export async function namedImages(page: Page): Promise<NamedImage[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'image')
    .map(({ name, description }) => ({ name: text(name?.value), description: text(description?.value) }));
}
