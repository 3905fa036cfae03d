import type { FoundFigure } from '@/lib/finder/found';
import styles from './find.module.css';
import { PlaceList } from './place-list';

interface Props {
  figure: FoundFigure;
  /** The number and its sentence alone, where it is not what was asked for. */
  isBrief: boolean;
}

/** One figure: the number large, what it is, where it is printed, whether it still stands, and where it is shown. */
export function FoundFigurePart({ figure, isBrief }: Props) {
  const { number, sentence, note, readFrom, printed, versions, standing, places } = figure;
  return (
    <div className={styles['figure']}>
      <p className={number.startsWith('“') ? styles['quoted'] : styles['number']}>{number}</p>
      <div>
        <p className={styles['sentence']}>{sentence}</p>
        {note !== undefined && !isBrief && <p className={styles['detail']}>{note}</p>}
        {(!isBrief || standing.status !== 'stands') && (
          <p className={standing.status === 'stands' ? styles['detail'] : styles['changed']}>
            {standing.text}
          </p>
        )}
        {!isBrief && (
          <p className={styles['detail']}>
            Printed in <a href={printed.href}>{printed.text}</a>
            {readFrom !== undefined && ` Read from “${readFrom}”.`} {versions}
          </p>
        )}
        {!isBrief && <PlaceList places={places} />}
      </div>
    </div>
  );
}
