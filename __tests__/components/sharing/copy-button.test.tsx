/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { CopyButton } from '@/components/sharing/copy-button';
import type { CopyOutcome } from '@/components/sharing/use-copy';

const onPress = jest.fn();
const show = (outcome?: CopyOutcome) =>
  render(<CopyButton label="Copy" of="citation" outcome={outcome} onPress={onPress} />);

it.each([
  [undefined, 'Copy citation'],
  ['copied' as const, 'Copied citation'],
  ['selected' as const, 'Press Ctrl+C citation'],
  ['downloaded' as const, 'Downloaded citation'],
])('says on itself what became of the press: %s', (outcome, name) => {
  show(outcome);
  expect(screen.getByRole('button', { name })).toBeTruthy();
});

it('can be pressed again after it has copied', () => {
  show('copied');
  fireEvent.click(screen.getByRole('button'));
  expect(onPress).toHaveBeenCalledTimes(1);
});
