import type { Resolution } from '@/lib/meeting/resolution';
import { placeOfResolution } from '@/lib/scrutiny/meeting/describe-resolution';

/** What was resolved, each once and whole in plain words, with its minute. */
export function ResolvedList({ resolutions }: { resolutions: readonly Resolution[] }) {
  return (
    <ul className="entries">
      {resolutions.map((resolution) => (
        <li key={resolution.id}>
          {resolution.summary}
          <span className="entries__detail">{placeOfResolution(resolution)}</span>
        </li>
      ))}
    </ul>
  );
}
