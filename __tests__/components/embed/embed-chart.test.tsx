/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { EmbedChart } from '@/components/embed/embed-chart';
import { embedDrawings } from '@/lib/drawing/embed-drawings';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';

const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');
const show = () => render(<EmbedChart figure={figure} drawings={embedDrawings(figure)} />).container;

describe('the chart of an embed', () => {
  it('is one image with a name and a description, drawn for each layout', () => {
    const container = show();
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('img', { name: figure.headline })).toHaveAccessibleDescription(
      figure.textAlternative,
    );
    expect(container.querySelectorAll('.drawing > svg')).toHaveLength(embedDrawings(figure).length);
  });

  it('reads out what the figure says at rest, and carries every other reading for the script', () => {
    const container = show();
    // Rendered here as elements; where HTML is parsed they stand in the template's content.
    const readings = container.querySelectorAll('template > p');
    expect(container.querySelector('[aria-live="polite"]')).toHaveTextContent('2019/20: Apples in store 201');
    expect([...readings].map(({ textContent }) => textContent)).toEqual([
      '2018/19: Apples in store 183',
      '2019/20: Apples in store 201',
    ]);
  });

  it('is no stop for the Tab key, which the script makes it', () => {
    expect(show().querySelector('[tabindex]')).toBeNull();
  });
});
