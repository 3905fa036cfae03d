import { describeCheck } from '@/components/officer/describe-check';
import type { Issue } from '@/lib/validation/issue';

const fail: Issue = { level: 'fail', code: 'invented', message: 'Invented.' };
const warning: Issue = { ...fail, level: 'warning' };

test.each([
  [[], 'Nothing in the file needs to be put right.'],
  [[fail], 'One thing must be put right.'],
  [[fail, fail], '2 things must be put right.'],
  [[warning], 'Nothing in the file needs to be put right. One warning is to be read and ticked.'],
  [[fail, warning, warning], 'One thing must be put right. 2 warnings are to be read and ticked.'],
])('%j is told as: %s', (issues: Issue[], sentence) => {
  expect(describeCheck(issues)).toBe(sentence);
});
