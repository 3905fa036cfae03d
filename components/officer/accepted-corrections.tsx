import { formatCount } from '@/lib/cell/format-cell';
import type { Correction } from '@/lib/validation/issue';

interface Props {
  corrections: Correction;
  onDownload: () => void;
  onTakeBack: () => void;
}

/** What the officer has accepted, the file with it put in, and the way back. */
export function AcceptedCorrections({ corrections, onDownload, onTakeBack }: Props) {
  const count = corrections.length;
  return (
    <div className="inset-note">
      <p>
        {count === 1 ? 'One correction is' : `${formatCount(count)} corrections are`} accepted. Your own file is as it
        was: download the corrected one and keep that.
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
