/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { ContactParagraph } from '@/app/(site)/accessibility/contact-paragraph';

test('a contact that is set can be written to', () => {
  render(<ContactParagraph contact={{ name: 'the performance team', email: 'figures@example.org' }} />);
  expect(screen.getByRole('link', { name: 'figures@example.org' }).getAttribute('href')).toBe(
    'mailto:figures@example.org',
  );
});

test('where none is set the page says so', () => {
  render(<ContactParagraph contact={undefined} />);
  expect(screen.getByText(/No contact has been set yet for this website/)).toBeTruthy();
});
