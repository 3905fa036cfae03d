/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { EmbedNumbers } from '@/components/embed/embed-numbers';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';

const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');

describe('the numbers of an embed', () => {
  it.each([
    [[], 'The numbers'],
    [['One.'], 'The numbers and a note'],
    [['One.', 'Two.'], 'The numbers and 2 notes'],
  ])('with the notes %j are folded under: %s', (notes, name) => {
    render(<EmbedNumbers figure={{ ...figure, notes }} />);
    expect(screen.getByText(name, { exact: true })).toBeInTheDocument();
    expect(screen.getByRole('group')).not.toHaveAttribute('open');
    expect(screen.getByRole('table', { hidden: true })).toBeInTheDocument();
  });
});
