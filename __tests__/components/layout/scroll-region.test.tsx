/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { ScrollRegion } from '@/components/layout/scroll-region';

test('a wide table can be reached and scrolled by keyboard, and says what it is', () => {
  render(<ScrollRegion label="All the figures">table</ScrollRegion>);
  expect(screen.getByRole('region', { name: 'All the figures' }).tabIndex).toBe(0);
});
