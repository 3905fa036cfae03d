import type { FoundText } from '@/lib/finder/found';
import styles from './find.module.css';

/** Words of the papers, as printed, each with where it stands and what is to be known of it. */
export function FoundTexts({ texts }: { texts: readonly FoundText[] }) {
  if (texts.length === 0) return null;
  return (
    <section className="section section--ruled" aria-labelledby="found-texts">
      <h3 className={styles['title']} id="found-texts">
        In the words of the papers
      </h3>
      <ul className={styles['texts']}>
        {texts.map(({ text, where, href, note, meeting, said }) => (
          <li key={text}>
            <p className={styles['sentence']}>“{text}”</p>
            {note !== undefined && <p className={styles['detail']}>{note}</p>}
            <p className={styles['detail']}>
              <a href={href}>{where}</a>
              {[meeting, said].map(
                (place) =>
                  place && (
                    <span key={place.href}>
                      {' · '}
                      <a href={place.href}>{place.label}</a>
                    </span>
                  ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
