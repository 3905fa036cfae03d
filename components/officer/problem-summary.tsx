import type { Issue } from '@/lib/validation/issue';
import { issueElementId } from './issue-place';
import { placeInWords } from './issue-place';

interface Props {
  issues: readonly Issue[];
}

/** So many are linked from the top; the others stand in the list. */
const MOST_LINKS = 8;

/** GOV.UK's error summary: how much is wrong, and a link to each cause. */
export function ProblemSummary({ issues }: Props) {
  const more = issues.length - MOST_LINKS;
  return (
    <div className="govuk-error-summary">
      <div role="alert">
        <h3 className="govuk-error-summary__title">
          {issues.length === 1
            ? 'One thing must be put right before this file can be published'
            : `${issues.length} things must be put right before this file can be published`}
        </h3>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {issues.slice(0, MOST_LINKS).map((issue, index) => (
              <li key={issueElementId(issue, index)}>
                <a href={`#${issueElementId(issue, index)}`}>{summaryLine(issue)}</a>
              </li>
            ))}
          </ul>
          {more > 0 && <p>And {more} more, in the list below.</p>}
        </div>
      </div>
    </div>
  );
}

/** The place and the first sentence: the list below has the rest. */
function summaryLine(issue: Issue): string {
  const place = placeInWords(issue);
  const first = /^.*?[.?](?=\s|$)/s.exec(issue.message)?.[0] ?? issue.message;
  return place === '' ? first : `${place}: ${first}`;
}
