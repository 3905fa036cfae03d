/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { ChartFrame } from '@/components/layout/chart-frame';

test('a chart is a figure named by its finding', () => {
  render(
    <ChartFrame id="trend" headline="More children" subtitle="Children, Rotherham" headingLevel={3}>
      chart
    </ChartFrame>,
  );
  expect(screen.getByRole('figure', { name: 'More children' }).id).toBe('trend');
  expect(screen.getByRole('heading', { level: 3, name: 'More children' })).toBeTruthy();
});
