import { formatCount } from '@/lib/cell/format-cell';

interface Props {
  /** How many cells were corrected. */
  count: number;
  onDownload: () => void;
  onTakeBack: () => void;
}

/** What the officer has accepted, the file with it put in, and the way back. */
export function AcceptedCorrections({ count, onDownload, onTakeBack }: Props) {
  return (
    <div className="inset-note">
      <p>
        {count === 1 ? 'One correction is' : `${formatCount(count)} corrections are`} accepted, and the file
        was checked again so. Rows and columns are now those of the corrected file. Your own is as it was:
        download the corrected one and keep that.
      </p>
      <p className="officer-actions">
        <button type="button" className="button" onClick={onDownload}>
          Download the corrected file
        </button>
        <button type="button" className="button" onClick={onTakeBack}>
          Take {count === 1 ? 'it' : 'them'} back
        </button>
      </p>
    </div>
  );
}
