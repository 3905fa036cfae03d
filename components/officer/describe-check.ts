import { formatCount } from '@/lib/cell/format-cell';
import type { Issue } from '@/lib/validation/issue';

/** What came of a check, in a sentence: "3 things must be put right. 2 warnings are to be read." */
export function describeCheck(issues: readonly Issue[]): string {
  const fails = issues.filter(({ level }) => level === 'fail').length;
  const warnings = issues.length - fails;
  const toMend =
    fails === 0
      ? 'Nothing in the file needs to be put right.'
      : `${counted(fails, 'thing', 'things')} must be put right.`;
  return warnings === 0
    ? toMend
    : `${toMend} ${counted(warnings, 'warning is', 'warnings are')} to be read and ticked.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${formatCount(count)} ${many}`;
}
