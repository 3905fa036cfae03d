import type { ReactNode } from 'react';
import type { CitedCell } from '@/lib/scrutiny/cited-cell';
import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';
import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';
import type { PackResolution } from '@/lib/scrutiny/pack/pack';
import type { Question } from '@/lib/scrutiny/questions/question';
import type { PackLink } from './pack-link';

/** A heading with its list, which it never leaves at the foot of a sheet; nothing where the list is empty. */
function TitledList({
  title,
  items,
}: {
  title: string;
  items: readonly { key: string; words: ReactNode }[];
}) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="pack-list">
        {items.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </>
  );
}

/** Sentences from the papers, each with its place and what the figures show of it. */
export function PackSaid({ claims }: { claims: readonly JudgedClaim[] }) {
  const items = claims.map(({ id, quote, place, verdict, why }) => ({
    key: id,
    words: (
      <>
        “{quote}” <span className="pack-small">{place}.</span>
        <br />
        <strong>{verdict.charAt(0).toUpperCase() + verdict.slice(1)}.</strong> {why}
      </>
    ),
  }));
  return <TitledList title="What was said, and what the figures show" items={items} />;
}

/** What was resolved, each once, by its number. */
export function PackResolutions({
  title,
  resolutions,
}: {
  title: string;
  resolutions: readonly PackResolution[];
}) {
  const items = resolutions.map(({ label, summary }) => ({
    key: label + summary,
    words: (
      <>
        <strong>{label}.</strong> {summary}
      </>
    ),
  }));
  return <TitledList title={title} items={items} />;
}

interface OpenProps {
  title: string;
  open: readonly CommitmentStanding[];
  Link: PackLink;
}

/** What was asked for or promised, and how it stood. */
export function PackOpen({ title, open, Link }: OpenProps) {
  const items = open.map(({ commitment, sentence, where, answeredBy }) => ({
    key: commitment.id,
    words: (
      <>
        <strong>{commitment.summary}.</strong> {sentence}{' '}
        <span className="pack-small">
          Asked for: <Link href={where.href}>{where.label}</Link>.
          {answeredBy && (
            <>
              {' '}
              Answered by: <Link href={answeredBy.href}>{answeredBy.label}</Link>.
            </>
          )}
        </span>
      </>
    ),
  }));
  return <TitledList title={title} items={items} />;
}

/** Neutral questions, each with the figures or words that it rests on. */
export function PackQuestions({ questions }: { questions: readonly Question[] }) {
  const items = questions.map(({ text, cells, places }) => ({
    key: text,
    words: (
      <>
        {text} <RestsOn cells={cells} places={places} />
      </>
    ),
  }));
  return <TitledList title="Questions that might be asked" items={items} />;
}

function RestsOn({ cells, places }: { cells: readonly CitedCell[]; places: readonly string[] }) {
  const rests = [...cells.map(({ label, text }) => `${label}: ${text}`), ...places];
  if (rests.length === 0) return null;
  return <span className="pack-small">It rests on {rests.join('; ')}.</span>;
}
