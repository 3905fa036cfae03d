import type { Place } from '@/lib/finder/found';
import styles from './find.module.css';

/** Where something is shown, as links side by side. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  return (
    <ul className={styles['places']} aria-label="Shown in">
      {places.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
