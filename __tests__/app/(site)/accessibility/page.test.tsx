/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import AccessibilityPage from '@/app/(site)/accessibility/page';

test('the statement has the headings that the law asks for, in order', () => {
  render(<AccessibilityPage />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Accessibility statement for Children’s services statistics',
    'How accessible this website is',
    'Technical information about this website’s accessibility',
    'Compliance status',
    'Content that’s not within the scope of the accessibility regulations',
    'Feedback and contact information',
    'Enforcement procedure',
    'Preparation of this accessibility statement',
  ]);
});

test('what is not set in the configuration is said to be not set', () => {
  render(<AccessibilityPage />);
  expect(screen.getByText(/Who runs this website has not been set yet\./)).toBeTruthy();
});
