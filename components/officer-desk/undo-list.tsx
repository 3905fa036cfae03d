import { formatVersion } from '@/lib/dataset/format-version';
import type { PublishedDataset } from '@/lib/edition/published';
import { officerLinks } from '@/lib/site/officer-links';
import { ReasonForm } from './reason-form';

interface Props {
  datasets: readonly PublishedDataset[];
  /** The dataset whose form was sent without a reason. */
  withoutReason: string | undefined;
}

/** A form for each dataset that has an earlier version to go back to. */
export function UndoList({ datasets, withoutReason }: Props) {
  const undoable = datasets.filter(({ tables }) => tables.length > 1);
  if (undoable.length === 0)
    return <p>Every dataset has one version only, so there is nothing to go back to.</p>;
  return undoable.map(({ dataset, tables, latest }) => (
    <details
      className="govuk-details"
      key={dataset.id}
      id={`undo-${dataset.id}`}
      open={dataset.id === withoutReason}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{dataset.title}</span>
      </summary>
      <div className="govuk-details__text">
        <ReasonForm
          action={officerLinks.undo()}
          id={`reason-${dataset.id}`}
          name="reason"
          label="Why are the earlier figures right?"
          hint="Readers see it among the versions and on every figure that goes back."
          button="Prepare the earlier figures again"
          hidden={{ dataset: dataset.id }}
          error={dataset.id === withoutReason ? 'Say why.' : undefined}
        >
          <p>
            The version of {formatVersion(latest.version.id)} says: “{latest.version.note}” The figures of{' '}
            {formatVersion(tables.at(-2)?.version.id ?? latest.version.id)} are published once more, as a new
            version. Nothing is deleted.
          </p>
        </ReasonForm>
      </div>
    </details>
  ));
}
