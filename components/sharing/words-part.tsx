import type { Sharing } from './sharing';
import { TextRow } from './text-row';

/** What a report says of the chart: a sentence with its source, a citation, an address. */
export function WordsPart({ sharing: { texts, copying } }: { sharing: Sharing }) {
  return (
    <>
      <h3>Words</h3>
      <TextRow name="Sentence" detail="With its source." text={texts.sentence} copying={copying} />
      <TextRow
        name="Citation"
        detail="Add the day on which you read it."
        text={texts.citation}
        copying={copying}
      />
      <TextRow name="Link" text={texts.link} copying={copying} />
    </>
  );
}
