import type { ReactNode } from 'react';
import { formatVersion } from '@/lib/dataset/format-version';
import { formatDay } from '@/lib/period/format-period';
import type { KeptRelease } from '@/lib/release/kept-release';
import { dayOf } from './kept-release-item';

/** What a release says of itself: who prepared it, from what, why, and which warnings were accepted. */
export function ReleaseFacts({ kept }: { kept: KeptRelease }) {
  const { release, preparedBy, preparedAt } = kept;
  const { citation, reason, reasons, ticks, restores, base } = release;
  return (
    <dl className="govuk-summary-list">
      <Row name="Prepared by">
        {preparedBy.name}, {dayOf(preparedAt)}
      </Row>
      <Row name="Source">
        {citation.title}, {citation.item}, {citation.place}. Meeting of {formatDay(citation.meeting)}.
        {citation.unlisted && ' The site does not list this paper yet.'}
      </Row>
      <Row name="Compared with">The version of {formatVersion(base.version)}</Row>
      {restores !== undefined && <Row name="Goes back to">The version of {formatVersion(restores)}</Row>}
      {reason !== undefined && <Row name="Reason">{reason}</Row>}
      {reasons.length > 0 && (
        <Row name="Reasons for figures that change">
          <Lines
            lines={reasons.map(
              ({ period, measure, groups, reason: why }) =>
                `${[measure, period, ...Object.values(groups)].join(', ')}: ${why}`,
            )}
          />
        </Row>
      )}
      {ticks.length > 0 && (
        <Row name="Warnings that were accepted">
          <Lines lines={ticks.map(({ message, reason: why }) => `${message} Accepted because: ${why}`)} />
        </Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
