import { isColumnProblem } from '@/lib/meeting/column-problem';

test('a problem is told from any other message', () => {
  expect(isColumnProblem('not a day')).toBe(true);
  expect(isColumnProblem('Invalid input: expected string, received undefined')).toBe(false);
});
