import { Section } from '@/components/layout/section';
import type { PromisesOfMeeting } from '@/lib/scrutiny/commitments/promises-view';

/** The same entries for a reader who looks for one meeting. Not on paper, where they stand above already. */
export function PromisesByMeeting({ meetings }: { meetings: readonly PromisesOfMeeting[] }) {
  return (
    <div className="no-print">
      <Section id="by-meeting" title="By meeting">
        {meetings.map(({ id, label, href, counts, entries }) => (
          <details key={id} className="govuk-details">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">
                {label}: {counts}
              </span>
            </summary>
            <div className="govuk-details__text">
              <ul>
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <a href={`#${entry.id}`}>{entry.summary}</a>
                  </li>
                ))}
              </ul>
              <p>
                <a href={href}>The page of this meeting</a>
              </p>
            </div>
          </details>
        ))}
      </Section>
    </div>
  );
}
