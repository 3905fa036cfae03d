import { links } from '@/lib/site/links';

interface Props {
  meeting: string;
  /** How large the one file is. */
  fileBytes: number;
}

/** How a pack leaves the site: on paper, or as one file. Not on the paper itself. */
export function PackDoors({ meeting, fileBytes }: Props) {
  return (
    <p className="pack-doors">
      Print this page with your browser (Ctrl and P, or ⌘ and P), or{' '}
      <a href={links.packFile(meeting)} download={`pack-${meeting}.html`}>
        download it as one file
      </a>{' '}
      ({Math.ceil(fileBytes / 1024)} KB), which opens with no network.
    </p>
  );
}
