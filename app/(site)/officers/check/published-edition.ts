import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import type { Edition, PublishedTexts } from '@/lib/edition/edition';
import { openPublished } from '@/lib/edition/open-published';
import { formatIssue } from '@/lib/validation/issue';

/** The site as it stands, in a browser, from the texts of its files. Throws where they do not fit the declarations. */
export function publishedEdition(texts: PublishedTexts): Edition {
  const opened = openPublished(texts, catalogue, registers);
  if (!opened.ok) throw new Error(opened.issues.map(formatIssue).join('\n'));
  return { published: opened.published, catalogue };
}
