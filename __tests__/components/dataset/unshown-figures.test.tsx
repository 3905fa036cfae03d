/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { UnshownFigures } from '@/components/dataset/unshown-figures';

const dataset = { id: 'orchard', title: 'Orchard' };

it('names the version that cannot be shown, and leads to the last that can', () => {
  render(<UnshownFigures dataset={dataset} version="2021-10-12" instead="2020-10-27" />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Version of 12 October 2021');
  expect(
    screen.getByText('The version of 12 October 2021 cannot be shown: its file is not as published.'),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('link', { name: 'the last figures that are sound, of 27 October 2020' }),
  ).toHaveAttribute('href', '/datasets/orchard');
});

it('says that no version can be shown, and leads to the papers', () => {
  render(<UnshownFigures dataset={dataset} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Orchard');
  expect(
    screen.getByText('These figures cannot be shown: no file of them is as published.'),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'papers' })).toHaveAttribute('href', '/papers');
});
