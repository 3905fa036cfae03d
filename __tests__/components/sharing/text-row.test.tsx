/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { TextRow } from '@/components/sharing/text-row';

it('without a script is a named field and no button', () => {
  render(<TextRow name="Citation" detail="Add the day." text="A paper, page 2." copying={undefined} />);
  expect(screen.getByRole('textbox', { name: 'Citation Add the day.' })).toHaveValue('A paper, page 2.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('has a line for every 58 characters, where the browser cannot fit the field to its text', () => {
  render(<TextRow name="Link" text={'x'.repeat(117)} copying={undefined} />);
  expect(screen.getByRole('textbox')).toHaveAttribute('rows', '3');
});
