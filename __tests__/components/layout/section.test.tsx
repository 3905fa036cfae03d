/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Section } from '@/components/layout/section';

test('a part of a page has a heading and can be linked to', () => {
  render(
    <Section id="rounding" title="Rounding">
      Half away from zero.
    </Section>,
  );
  const heading = screen.getByRole('heading', { level: 2, name: 'Rounding' });
  expect(heading.parentElement?.id).toBe('rounding');
});
