/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ReleaseDecision } from '@/components/officer-desk/release-decision';

const id = '0123456789abcdef0123456789abcdef';
const decision = { id, isOwn: false, canBePublished: true, withoutReason: false };

test('another officer may approve it or send it back', () => {
  render(<ReleaseDecision {...decision} />);

  expect(screen.getByRole('button', { name: 'Approve and publish' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Send it back' })).toBeInTheDocument();
});

test('who prepared it may take it back, and not approve it', () => {
  render(<ReleaseDecision {...decision} isOwn />);

  expect(screen.queryByRole('button', { name: 'Approve and publish' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Take it back' })).toBeInTheDocument();
});

test('what cannot be published can only be sent back', () => {
  render(<ReleaseDecision {...decision} canBePublished={false} />);

  expect(screen.queryByRole('button', { name: 'Approve and publish' })).not.toBeInTheDocument();
});

test('a reason is asked for where there is none', () => {
  render(<ReleaseDecision {...decision} withoutReason />);

  expect(screen.getByLabelText('Why do you send it back?')).toHaveAccessibleDescription(
    'Officers see it. Readers do not. Error: Say why.',
  );
});
