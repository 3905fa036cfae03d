import type { Reading } from '@/lib/figure/figure';
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
      <p aria-live="polite">{reading && <ReadingText reading={reading} />}</p>
    </div>
  );
}

function ReadingText({ reading: { title, values } }: { reading: Reading }) {
  return (
    <>
      <strong>{title}</strong>
      {values.map(({ label, text, colour }, index) => (
        <span key={index}>
          {index === 0 ? ': ' : ', '}
          {values.length > 1 && <Swatch colour={colour} />}
          {label} <strong>{text}</strong>
        </span>
      ))}
    </>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <rect width="10" height="10" fill={colour} />
    </svg>
  );
}
