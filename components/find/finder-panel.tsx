'use client';

import { useMemo } from 'react';
import { useQuery } from '@/components/search/use-query';
import { useSettled } from '@/components/search/use-settled';
import { find } from '@/lib/finder/find';
import type { Findable } from '@/lib/finder/findable';
import type { Opening } from '@/lib/finder/opening';
import { FindBox } from './find-box';
import { FindExamples } from './find-examples';
import { FindResults } from './find-results';
import styles from './find.module.css';

interface Props {
  findable: Findable;
  opening: Opening;
}

/** Finds in the browser, as one types, what a server would find: for a copy of plain files. */
export function FinderPanel({ findable, opening }: Props) {
  const [asked, setAsked] = useQuery();
  const settled = useSettled(asked, 200);
  const found = useMemo(
    () => (settled.trim() === '' ? undefined : find(settled, findable)),
    [settled, findable],
  );
  const announced = useSettled(found?.headline ?? '');
  return (
    <>
      <form
        role="search"
        aria-label="Find a number"
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label className="govuk-label" htmlFor="find">
          A number, a row or a sentence, as your paper prints it
        </label>
        <FindBox asked={asked} onChange={setAsked} />
        <button className="button" type="submit">
          Find
        </button>
      </form>
      <p className="govuk-visually-hidden" role="status">
        {announced}
      </p>
      {found ? <FindResults found={found} /> : <FindExamples opening={opening} />}
    </>
  );
}
