import { Tag } from '@/components/layout/tag';
import type { FoundGroup, FoundMeasure } from '@/lib/finder/found';
import styles from './find.module.css';
import { FoundFigurePart } from './found-figure-part';

/** Figures under one plain heading, by what they measure. Those that were asked for are told in full. */
export function FoundGroupPart({ group }: { group: FoundGroup }) {
  return (
    <section className="section section--ruled" aria-labelledby={`found-${group.id}`}>
      <h3 className={styles['title']} id={`found-${group.id}`}>
        {group.title}
      </h3>
      {group.measures.map((measure) => (
        <MeasurePart key={measure.key} measure={measure} isBrief={group.id !== 'matches'} />
      ))}
      {group.more > 0 && <p>There are {group.more} more. Another word narrows them down.</p>}
    </section>
  );
}

function MeasurePart({ measure, isBrief }: { measure: FoundMeasure; isBrief: boolean }) {
  const { label, href } = measure.dataset;
  return (
    <>
      <h4 className={styles['measure']}>
        {measure.title}{' '}
        <span className={styles['of']}>in {isBrief ? <a href={href}>{label}</a> : label}</span>{' '}
        {measure.isWorkedOut && <Tag word="worked out" />}
      </h4>
      <ul className={`${styles['figures'] ?? ''} ${isBrief ? (styles['brief'] ?? '') : ''}`}>
        {measure.figures.map((figure) => (
          <li key={figure.key}>
            <FoundFigurePart figure={figure} isBrief={isBrief} />
          </li>
        ))}
      </ul>
    </>
  );
}
