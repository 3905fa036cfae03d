/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { CodePage } from '@/components/pack/code-page';
import { trendOf201 } from '../../fixtures/made-tables/cited-figures';

const shown = {
  code: 'K7HM-2P4T',
  figure: trendOf201,
  standing: { answer: 'Changed since 27 October 2020', sentences: ['Shown as 201, now 204.'] },
  citation: 'Cited.',
};

it('answers first, then shows the figure as members had it', () => {
  render(<CodePage {...shown} hasPack={false} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Changed since 27 October 2020');
  expect(screen.getByText('Code K7HM-2P4T')).toBeInTheDocument();
  expect(screen.getByText('Shown as 201, now 204.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2, name: trendOf201.headline })).toBeInTheDocument();
  expect(screen.getByRole('table')).toBeInTheDocument();
});

it('leads to the frozen page, the latest one, the meeting and its pack', () => {
  render(<CodePage {...shown} meeting="2020-10-27" hasPack />);
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(
    expect.arrayContaining([
      `/figures/${trendOf201.dataset.id}/${trendOf201.id}/${trendOf201.version.id}`,
      `/figures/${trendOf201.dataset.id}/${trendOf201.id}`,
      '/meetings/2020-10-27',
      '/meetings/2020-10-27/pack',
    ]),
  );
});

it('leads to no meeting where the papers name none, and to no pack where there is none', () => {
  render(<CodePage {...shown} hasPack={false} />);
  expect(screen.queryByText('The meeting that it was given to')).not.toBeInTheDocument();
  expect(screen.queryByText('The pack for that meeting')).not.toBeInTheDocument();
});
