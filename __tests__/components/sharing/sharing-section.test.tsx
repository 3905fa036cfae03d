/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { TextEncoder } from 'node:util';
import { SharingSection } from '@/components/sharing/sharing-section';
import { trendOf201 } from '../../fixtures/made-tables/cited-figures';

/** The HTML as it is served, before any script. */
async function served(isLatest = true): Promise<HTMLElement> {
  Object.assign(globalThis, { TextEncoder });
  const { renderToStaticMarkup } = await import('react-dom/server');
  document.body.innerHTML = renderToStaticMarkup(<SharingSection figure={trendOf201} isLatest={isLatest} />);
  return document.body;
}

const linksIn = (body: HTMLElement) => [...body.querySelectorAll('a[download]')].map((a) => a.textContent);

describe('"Use this chart" without a script', () => {
  it('has nothing to press that would do nothing', async () => {
    const body = await served();
    expect(body.querySelectorAll('button, form, input, select, iframe, img')).toHaveLength(0);
  });

  it('has every picture and file, and every text of the frozen figure', async () => {
    const body = await served();
    expect(linksIn(body)).toHaveLength(13);
    const texts = [...body.querySelectorAll('textarea')].map(({ value }) => value);
    expect(texts).toHaveLength(7);
    expect(texts.filter((text) => text.includes('/2020-10-27'))).toHaveLength(6);
  });

  it('says that the figures stay, and where the latest are', async () => {
    const body = await served();
    expect(body).toHaveTextContent('The link and the embedded chart say when newer ones exist.');
    expect(body.querySelector('p > a')).toHaveAttribute(
      'href',
      '/figures/elective-home-education/trend-current-ehe-recorded',
    );
  });

  it('does not call an older version the latest', async () => {
    expect(await served(false)).not.toHaveTextContent('The latest address');
  });

  it('leaves on paper the citation with its address', async () => {
    const body = await served();
    const paper = [...body.children].filter((child) => !child.classList.contains('no-print'));
    expect(paper.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Cite as: Rotherham Metropolitan Borough Council, .*\/2020-10-27$/),
    ]);
  });
});
