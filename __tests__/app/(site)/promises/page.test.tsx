/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import PromisesPage from '@/app/(site)/promises/page';

beforeEach(() => {
  render(<PromisesPage />);
});

const partCalled = (name: string) =>
  within(screen.getByRole('heading', { level: 2, name }).closest('section')!);

test('opens with the numbers and the day that they are of', () => {
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Promised and not yet answered');
  expect(
    screen.getByText(
      '56 things were asked for, promised or listed as to come: 6 are answered, 43 are open (3 of them past their day), and 7 go on without an end. Minutes leave out 19 more numbers.',
    ),
  ).toBeInTheDocument();
  expect(screen.getByText(/stood on 27 October 2020, the day of the latest paper/)).toBeInTheDocument();
});

test('what is past its day stands first, with its days over', () => {
  const past = partCalled('Past their day').getAllByRole('listitem');
  expect(past.map((item) => item.textContent)).toEqual([
    expect.stringContaining('364 days over: due by 29 October 2019'),
    expect.stringContaining('301 days over: due in December 2019'),
    expect.stringContaining('105 days over: due by 14 July 2020'),
  ]);
});

test('each answered one has a link to what closed it', () => {
  const answered = partCalled('Answered').getAllByRole('listitem');
  expect(answered.map((item) => within(item).getAllByRole('link')[0])).toHaveLength(6);
  expect(
    partCalled('Answered').getByRole('link', { name: '27 October 2020, item 7: Elective home education' }),
  ).toHaveAttribute('href', '/meetings/2020-10-27');
});

test('a number that the minutes leave out is said to be left out, and not guessed', () => {
  const leftOut = partCalled('Said without the number');
  expect(
    leftOut.getByText(/said to have increased/, { selector: 'li#cme-new-referrals-number p' }),
  ).toBeInTheDocument();
  expect(leftOut.getByText(/The number after “over” is not printed/)).toBeInTheDocument();
});

test('a reader finds the entries of one meeting, each a link within the page', () => {
  expect(screen.getByText('17 September 2019: 25 entries, 1 answered')).toBeInTheDocument();
  const toEntry = partCalled('By meeting').getByText('An update on elective home education');
  expect(toEntry).toHaveAttribute('href', '#ehe-update');
  expect(document.getElementById('ehe-update')).toHaveTextContent('57 days over');
});

test('the list can be taken away', () => {
  expect(screen.getByRole('link', { name: 'The whole list' })).toHaveAttribute('href', '/promises.csv');
});
