/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { inWords, SignInForm } from '@/components/officer-desk/sign-in-form';

test('a browser may fill in the id and the password', () => {
  render(<SignInForm problem={undefined} to="/officers/releases" />);

  expect(screen.getByLabelText('Your id')).toHaveAttribute('autocomplete', 'username');
  expect(screen.getByLabelText('Password')).toHaveAttribute('autocomplete', 'current-password');
});

test('what is wrong is said at both fields, and not which of the two it is', () => {
  render(<SignInForm problem={{ why: 'wrong' }} to="/officers/releases" />);

  expect(screen.getByLabelText('Your id')).toHaveAccessibleDescription(
    'Error: The id or the password is not right.',
  );
  expect(screen.getByLabelText('Password')).toBeInvalid();
});

test.each([
  [1, 'Wait 1 second, then try again.'],
  [60, 'Wait 60 seconds, then try again.'],
  [900, 'Wait 15 minutes, then try again.'],
])('who tried too often is told to wait: %s s', (seconds, words) => {
  expect(inWords({ why: 'wait', seconds })).toContain(words);
});
