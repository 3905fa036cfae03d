/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { DayControl } from '@/components/as-at/day-control';
import type { Day } from '@/lib/period/day';

const days: Day[] = ['2019-09-17', '2020-10-27'];
const show = (props: Partial<Parameters<typeof DayControl>[0]> = {}) =>
  render(<DayControl page="/compare?line1=camp.swam" days={days} first="2019-09-17" canAsk {...props} />);
const form = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Show this day', hidden: true }).form!;

describe('the control', () => {
  it('sends a day and keeps the page and what was chosen on it, with a plain form', () => {
    show();
    expect(form()).toHaveAttribute('action', '/as-at');
    expect(form()).toHaveAttribute('method', 'get');
    expect(new FormData(form()).get('page')).toBe('/compare?line1=camp.swam');
    expect(screen.getByLabelText('Day')).toHaveAttribute('min', '2019-09-17');
  });

  it('leads to the days on which something of the page was published', () => {
    show();
    expect(screen.getByText('27 October 2020')).toHaveAttribute(
      'href',
      '/as-at/2020-10-27/compare?line1=camp.swam',
    );
    expect(screen.getByText(/Published on/)).toHaveTextContent(
      'Published on 17 September 2019, 27 October 2020.',
    );
  });

  it('names the last four of many days, and leads to all', () => {
    show({ days: ['2021-01-01', '2021-01-02', '2021-01-03', '2021-01-04', '2021-01-05'] });
    expect(screen.queryByText('1 January 2021')).not.toBeInTheDocument();
    expect(screen.getByText('Every day on which something was published')).toHaveAttribute(
      'href',
      '/as-at?page=%2Fcompare%3Fline1%3Dcamp.swam',
    );
  });

  it('stands on the day that is shown', () => {
    show({ day: '2019-10-01' });
    expect(screen.getByText('Another day')).toBeInTheDocument();
    expect(screen.getByLabelText('Day')).toHaveValue('2019-10-01');
  });

  it('asks for no day in a copy of plain files, which has few', () => {
    show({ canAsk: false });
    expect(screen.queryByRole('button', { hidden: true })).not.toBeInTheDocument();
    expect(screen.getByText('17 September 2019')).toBeInTheDocument();
    expect(screen.getByText('Every day on which something was published')).toHaveAttribute('href', '/as-at');
  });
});
