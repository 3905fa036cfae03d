import { FileDrop } from '@/components/officer/file-drop';
import { StepSection } from '@/components/officer/step-section';
import { formatCount } from '@/lib/cell/format-cell';
import type { DatasetOption } from './choices';
import { STEPS } from './desk-state';
import type { Desk } from './use-desk';

/** What the field for a file offers; whatever comes is looked into, not judged by its name. */
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,text/csv';

/** Step 2: one file, chosen or dropped. */
export function FileStep({ desk, dataset }: { desk: Desk; dataset: DatasetOption }) {
  const { file, worksheet, worksheets } = desk.state;
  return (
    <StepSection step={STEPS.file} title="Your file">
      <FileDrop
        accept={ACCEPTED}
        {...(file && { chosen: { name: file.name, size: formatSize(file.size) } })}
        onFile={desk.chooseFile}
      />
      {worksheets.length > 0 && (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="worksheet">
            The workbook has {worksheets.length} worksheets. Which holds the figures?
          </label>
          <select
            className="govuk-select"
            id="worksheet"
            value={worksheet ?? worksheets[0]}
            onChange={(event) => desk.chooseWorksheet(event.target.value)}
          >
            {worksheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <p className="small">It will be checked as figures of: {dataset.title}.</p>
    </StepSection>
  );
}

/** "812 bytes", "14 KB", "20.3 MB". */
function formatSize(bytes: number): string {
  if (bytes < 1024) return `${formatCount(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < 1024 * 1024) return `${formatCount(Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
