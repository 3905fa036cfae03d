import type { CitedCell } from '@/lib/scrutiny/cited-cell';
import type { Question } from '@/lib/scrutiny/questions/question';
import { links } from '@/lib/site/links';

/** What might be asked about an item, each question with the figures or words that it rests on. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3 className="section__title--small">Questions to ask</h3>
      <ol className="entries">
        {questions.map(({ text, cells, places }) => (
          <li key={text}>
            {text}
            <span className="entries__detail">
              {cells.map((cell) => (
                <CellLink key={`${cell.dataset} ${cell.label}`} cell={cell} />
              ))}
              {places.join('; ')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function CellLink({ cell }: { cell: CitedCell }) {
  return (
    <>
      <a href={links.version(cell.dataset, cell.version)}>{cell.label}</a>: {cell.text}.{' '}
    </>
  );
}
