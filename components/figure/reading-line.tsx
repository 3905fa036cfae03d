import type { Reading } from '@/lib/figure/figure';
import { ReadingText } from './reading-text';
import styles from './figure-chart.module.css';

interface Props {
  reading: Reading | undefined;
  /** The longest text that the line may have to hold. */
  room: string;
}

/** The fixed line over a chart that says the values at one place, and says them aloud when the place changes. */
export function ReadingLine({ reading, room }: Props) {
  return (
    <div className={styles.reading} data-room={room}>
      <p aria-live="polite">{reading && <ReadingText reading={reading} swatchClass={styles.swatch} />}</p>
    </div>
  );
}
