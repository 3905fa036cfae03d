/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { PackBody } from '@/components/pack/pack-body';
import { WholeLink } from '@/components/pack/whole-link';
import type { Figure } from '@/lib/figure/figure';
import { buildPack } from '@/lib/scrutiny/pack/build-pack';
import { trendOf201 } from '../../fixtures/made-tables/cited-figures';
import { madeParts, pageOf, realEdition } from '../../fixtures/meeting-pages';

const page = pageOf(realEdition(), '2019-09-17');
const [first, ...others] = page.items;
const made = {
  ...first!,
  ...madeParts,
  datasets: [
    {
      dataset: trendOf201.dataset,
      version: realEdition().published.datasets[0]!.latest.version,
      lead: '201 apples.',
      story: '',
      figures: [trendOf201],
    },
  ],
};
const source = {
  codeOf: () => 'K7HM2P4T',
  cite: ({ id }: Figure) => `Cited: ${id}.`,
  madeUpTo: '2020-10-27',
} as const;
const pack = buildPack({ ...page, items: [made, ...others] }, source);

describe('the pack of a meeting', () => {
  it('opens with whose meeting it is, how far it goes, and its contents', () => {
    render(<PackBody pack={pack} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Improving Lives Select Commission');
    expect(screen.getByText(/is as it was known on 17 September 2019/)).toHaveTextContent(
      'made up to 27 October 2020',
    );
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
    expect(contents.getByRole('link', { name: `Figure 1. ${trendOf201.headline}` })).toHaveAttribute(
      'href',
      '#figure-1',
    );
  });

  it('names each figure by its headline, with number, code, chart and table', () => {
    render(<PackBody pack={pack} />);
    const figure = within(screen.getByRole('figure', { name: trendOf201.headline }));
    expect(figure.getByText('Figure 1')).toBeInTheDocument();
    expect(figure.getByRole('link', { name: 'K7HM-2P4T' })).toHaveAttribute('href', '/codes/K7HM2P4T');
    expect(figure.getByRole('img', { name: trendOf201.headline })).toHaveAccessibleDescription(
      trendOf201.textAlternative,
    );
    expect(figure.getByRole('table')).toBeInTheDocument();
  });

  it('prints what was said, promised and might be asked', () => {
    render(<PackBody pack={pack} />);
    expect(screen.getByText(/Stored apples continue to increase/)).toHaveTextContent(
      'The table does not show this. It shows 144 and then 111.',
    );
    expect(screen.getByText(/A made-up report on apples/).closest('li')).toHaveTextContent(
      'Open on 27 October 2020: no day is stated. Asked for by members. 17 September 2019, minute 1.',
    );
    expect(screen.getByText(/what has been done with the others/)).toHaveTextContent(
      'It rests on Stored, 2019/20: 111; Item 1, page 2.',
    );
  });

  it('says apart that nothing has come since, and how to cite each figure', () => {
    render(<PackBody pack={pack} />);
    expect(
      screen.getByText('No paper or version of a later day than 17 September 2019 is published here.'),
    ).toBeInTheDocument();
    expect(screen.getByText(`Cited: ${trendOf201.id}.`)).toBeInTheDocument();
  });

  it('leads by whole addresses in the file that leaves the site', () => {
    render(<PackBody pack={pack} Link={WholeLink} />);
    const figure = within(screen.getByRole('figure', { name: trendOf201.headline }));
    expect(figure.getByRole('link', { name: 'K7HM-2P4T' })).toHaveAttribute(
      'href',
      'http://localhost:3000/codes/K7HM2P4T',
    );
  });
});
