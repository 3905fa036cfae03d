/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { SourceLine } from '@/components/layout/source-line';

test('a source names the paper, the item, the place and the meeting, and leads to the paper', () => {
  const { container } = render(
    <SourceLine
      citation={{
        paper: '2020-10-27-agenda-pack',
        title: 'Elective Home Education: briefing',
        meeting: '2020-10-27',
        item: 'Item 7',
        place: 'Appendix 1, page 14',
      }}
    >
      Version 1.0.0.
    </SourceLine>,
  );
  expect(container.textContent).toBe(
    'Source: Elective Home Education: briefing, Item 7, Appendix 1, page 14. Meeting of 27 October 2020. Version 1.0.0.',
  );
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/papers#2020-10-27-agenda-pack');
});
