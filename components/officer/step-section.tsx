import type { ReactNode } from 'react';
import styles from './step.module.css';

interface Props {
  /** Counts from 1. */
  step: number;
  title: string;
  children: ReactNode;
}

/** The id of a step's heading, where the focus goes when the step appears. */
export const stepHeadingId = (step: number): string => `step-${step}`;

/** One step of the officers' page under its number. The heading takes the focus when it is new, and is no stop otherwise. */
export function StepSection({ step, title, children }: Props) {
  const id = stepHeadingId(step);
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 className={styles.title} id={id} tabIndex={-1}>
        <span className={styles.number}>
          <span className="govuk-visually-hidden">Step </span>
          {step}
          <span className="govuk-visually-hidden">: </span>
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
