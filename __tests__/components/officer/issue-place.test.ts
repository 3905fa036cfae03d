import { cellName, placeInWords } from '@/components/officer/issue-place';
import type { Issue } from '@/lib/validation/issue';

const issue: Issue = { level: 'fail', code: 'invented', message: 'Invented.' };
const column = { letter: 'F', name: 'moved_away' };

test.each([
  [{ row: 6, column }, 'F6', 'Row 6, column F (moved_away)'],
  [{ row: 6 }, 'Row 6', 'Row 6'],
  [{ column }, 'Column F', 'Column F (moved_away)'],
  [{}, '', ''],
])('%j is %s', (place, cell, words) => {
  expect(cellName({ ...issue, ...place })).toBe(cell);
  expect(placeInWords({ ...issue, ...place })).toBe(words);
});
