/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { StandingNote } from '@/components/figure/standing-note';
import type { FigureStanding } from '@/lib/figure/figure-standing';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';

const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');
const retired: Extract<FigureStanding, { state: 'retired' }> = {
  state: 'retired',
  last: '2022-03-01',
  without: '2023-03-01',
  changes: [],
};

const hrefs = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

describe('what is told of later versions', () => {
  it('is nothing of the newest figure', () => {
    const { container } = render(
      <StandingNote figure={figure} standing={{ state: 'newest' }} mostChanges={4} />,
    );
    expect(container).toBeEmptyDOMElement();
  });

  it.each<[string, FigureStanding, (string | null)[]]>([
    [
      'leads to the latest figures where there are newer ones',
      { state: 'newer', latest: '2022-03-01', changes: [] },
      ['/figures/made-orchard/trend'],
    ],
    ['leads to the last version of a retired figure', retired, ['/figures/made-orchard/trend']],
    ['leads nowhere from the last version itself', { ...retired, last: figure.version.id }, []],
    [
      'leads to what is to be seen instead',
      { ...retired, instead: { id: 'other', headline: 'Fewer pears' } },
      ['/figures/made-orchard/trend', '/figures/made-orchard/other'],
    ],
  ])('%s', (_, standing, expected) => {
    render(<StandingNote figure={figure} standing={standing} mostChanges={4} />);
    expect(hrefs()).toEqual(expected);
  });
});
