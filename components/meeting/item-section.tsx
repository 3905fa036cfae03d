import type { CiteAsGiven } from '@/components/pack/cite-figure';
import type { Meeting } from '@/lib/meeting/meeting';
import { itemAnchor } from '@/lib/scrutiny/meeting/meeting-contents';
import type { MeetingItem } from '@/lib/scrutiny/meeting/meeting-page';
import { nameOfItem } from '@/lib/scrutiny/meeting/name-of-item';
import { ClaimList } from './claim-list';
import { DatasetFigures } from './dataset-figures';
import { OpenList } from './open-list';
import { QuestionList } from './question-list';
import { ResolvedList } from './resolved-list';

interface Props {
  item: MeetingItem;
  meeting: Meeting;
  cite?: CiteAsGiven;
}

/** One item: its figures as members had them, what was said, resolved and promised, and what might be asked. */
export function ItemSection({ item, meeting, cite }: Props) {
  const { number, title, note, had, datasets, claims, resolutions, open, questions } = item;
  return (
    <section className="section section--ruled" id={itemAnchor(number)}>
      <h2 className="section__title">
        <span className="agenda__number">{nameOfItem(meeting, number)}</span> {title}
      </h2>
      <p className="where">
        {[had ?? 'No figures were published with this item.', note].filter(Boolean).join(' ')}
      </p>
      {datasets.map((figures) => (
        <DatasetFigures
          key={figures.dataset.id}
          figures={figures}
          itemTitle={title}
          {...(cite && { cite })}
        />
      ))}
      <ClaimList claims={claims} />
      {resolutions.length > 0 && (
        <>
          <h3 className="section__title--small">Resolved</h3>
          <ResolvedList resolutions={resolutions} />
        </>
      )}
      <OpenList open={open} />
      <QuestionList questions={questions} />
    </section>
  );
}
