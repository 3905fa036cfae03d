import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';

/** What goes across all meetings: promises, sentences, and the way back from a number on paper. */
export function AcrossMeetings({ at }: { at: PageLinks }) {
  return (
    <ul>
      <li>
        <a href={at.promises()}>Promised and not yet answered</a>
      </li>
      <li>
        <a href={at.said()}>What was said, and what the figures show</a>
      </li>
      <li>
        <a href={links.find()}>Find a number from a printed paper</a>
      </li>
    </ul>
  );
}
