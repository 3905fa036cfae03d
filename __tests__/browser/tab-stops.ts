import type { Page } from 'playwright-core';

/** Something that has the keyboard for a while. */
export interface TabStop {
  readonly role: string;
  readonly name: string;
  /** Whether it looks otherwise than without the keyboard, and stands in the window. */
  readonly isSeen: boolean;
  /** Whether it comes after the stop before it in the page. */
  readonly isFurther: boolean;
}

/** More than any page has. */
const MOST_STOPS = 400;

/**
 * Walks the whole page by Tab. What a stop looks like is its outline, shadow, ground and border; a stop that
 * looks the same before and after it had the keyboard cannot be seen.
 */
export async function walkByTab(page: Page): Promise<{ stops: TabStop[]; isWholeRound: boolean }> {
  await page.evaluate(readStops);
  const stops: TabStop[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<TabStop | null>('readStop()');
    if (stop === null) return { stops, isWholeRound: true };
    stops.push(stop);
  }
  return { stops, isWholeRound: false };
}

/** Runs in the page: keeps what each thing looks like at rest, then tells of the one that has the keyboard. */
const readStops = `
  const looks = (element) => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderTopWidth } = getComputedStyle(element);
    return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, backgroundColor, borderTopWidth].join(' ');
  };
  const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';
  const atRest = new Map([...document.querySelectorAll(focusable)].map((element) => [element, looks(element)]));
  let last = null;
  window.readStop = () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const isFurther = last === null || Boolean(last.compareDocumentPosition(element) & 4);
    last = element;
    return {
      role: element.getAttribute('role') ?? element.localName,
      name: (element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent).trim(),
      isSeen: looks(element) !== atRest.get(element) && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
      isFurther,
    };
  };
`;
