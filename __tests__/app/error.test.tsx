/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import ErrorPage from '@/app/error';

test('a fault is a plain sentence, and can be tried again', () => {
  const reset = jest.fn();
  render(<ErrorPage reset={reset} />);
  expect(
    screen.getByText('Something went wrong on our side. The figures themselves are not affected.'),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reset).toHaveBeenCalledTimes(1);
});
