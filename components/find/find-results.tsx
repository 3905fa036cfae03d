import type { Found } from '@/lib/finder/found';
import { links } from '@/lib/site/links';
import { FoundGroupPart } from './found-group-part';
import { FoundRowPart } from './found-row-part';
import { FoundTexts } from './found-texts';

/** What was found: rows, figures, sentences, under a heading that says how much; or what to try instead. */
export function FindResults({ found }: { found: Found }) {
  return (
    <section aria-labelledby="found">
      <h2 id="found">{found.headline}</h2>
      <p>{found.understood}</p>
      {found.notes.length > 0 && (
        <div className="inset-note">
          {found.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {found.rows.map((row) => (
        <FoundRowPart key={row.key} row={row} />
      ))}
      {found.groups.map((group) => (
        <FoundGroupPart key={group.id} group={group} />
      ))}
      <FoundTexts texts={found.texts} />
      {found.tries.length > 0 && <Tries tries={found.tries} />}
    </section>
  );
}

function Tries({ tries }: { tries: readonly string[] }) {
  return (
    <>
      <p>You could try this:</p>
      <ul>
        {tries.map((each) => (
          <li key={each}>{each}</li>
        ))}
        <li>
          Look through <a href={`${links.home()}#datasets`}>the datasets</a> or{' '}
          <a href={links.papers()}>the papers</a>.
        </li>
      </ul>
    </>
  );
}
