/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { IsThatALot } from '@/app/(site)/methods/is-that-a-lot';

const rowsOf = (table: string) =>
  [...screen.getByRole('table', { name: table }).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

test('the picture of chance and its table have the same numbers', () => {
  render(<IsThatALot />);
  expect(screen.getByRole('img', { name: /chance alone moves a count/ })).toHaveAccessibleDescription(
    'A count that is 20 a year on average lies from 12 to 29 in 19 years of 20. ' +
      'A count that is 50 a year on average lies from 37 to 64 in 19 years of 20. ' +
      'A count that is 120 a year on average lies from 99 to 142 in 19 years of 20.',
  );
  expect(rowsOf('What chance alone does to a count')).toEqual([
    ['20', '12 to 29'],
    ['50', '37 to 64'],
    ['120', '99 to 142'],
  ]);
});

test('a reader sees how far a number must move, by itself and among six', () => {
  render(<IsThatALot />);
  expect(rowsOf('From a number, how far the next must be to be hard to explain by chance alone')).toEqual([
    ['8', '1 or fewer, 20 or more', '0, 24 or more'],
    ['20', '8 or fewer, 36 or more', '5 or fewer, 42 or more'],
    ['50', '31 or fewer, 73 or more', '26 or fewer, 82 or more'],
    ['120', '90 or fewer, 154 or more', '81 or fewer, 166 or more'],
    ['300', '252 or fewer, 351 or more', '237 or fewer, 370 or more'],
  ]);
});

test('the three answers, what is not asked, and the sources are there', () => {
  render(<IsThatALot />);
  expect(screen.getByText('Often happens by chance')).toBeInTheDocument();
  expect(screen.getByText('Hard to explain by chance alone')).toBeInTheDocument();
  expect(screen.getByText('Too few to say')).toBeInTheDocument();
  expect(screen.getByText(/Przyborowski and Wilenski/)).toHaveTextContent('at most 5 in 100');
});
