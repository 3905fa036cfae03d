import type { Opening } from '@/lib/finder/opening';
import { links } from '@/lib/site/links';
import styles from './find.module.css';

/** What may be asked, each kind with an example that can be followed, and how much is looked through. */
export function FindExamples({ opening }: { opening: Opening }) {
  return (
    <section aria-label="Examples">
      <dl className={styles['examples']}>
        {opening.examples.map(({ label, query }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <a href={links.find(query)}>{query}</a>
            </dd>
          </div>
        ))}
      </dl>
      <p>{opening.scope} Only the exact number is found, and none that is near it.</p>
    </section>
  );
}
