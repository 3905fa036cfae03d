/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { PreviewButton } from '@/components/sharing/preview-button';

const onPress = jest.fn();
const show = (isOpen: boolean) =>
  render(<PreviewButton of="picture for Word" controls="preview-word" isOpen={isOpen} onPress={onPress} />);

it.each([
  [false, 'See it (picture for Word)', true],
  [true, 'Hide (picture for Word)', false],
])('open is %s: it is called "%s" and a press makes it %s', (isOpen, name, next) => {
  show(isOpen);
  const button = screen.getByRole('button', { name });
  expect(button).toHaveAttribute('aria-expanded', String(isOpen));
  expect(button).toHaveAttribute('aria-controls', 'preview-word');
  fireEvent.click(button);
  expect(onPress).toHaveBeenLastCalledWith(next);
});
