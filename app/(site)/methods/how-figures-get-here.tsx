import { Section } from '@/components/layout/section';
import { links } from '@/lib/site/links';

export function HowFiguresGetHere() {
  return (
    <Section id="path" title="How a figure gets here">
      <ol>
        <li>
          <strong>A paper.</strong> A report or minutes given to councillors in public.{' '}
          <a href={links.papers()}>Papers</a> lists them.
        </li>
        <li>
          <strong>A file.</strong> Its figures are copied as they are printed, without rounding or mending.
          Beside each row stand the words that it was read from.
        </li>
        <li>
          <strong>Checks.</strong> The file is checked against the description of its dataset: every period,
          every number, every symbol, every sum. A file with a fault is not published.
        </li>
        <li>
          <strong>A version.</strong> The file is published with a number, a day and its source. It never
          changes again.
        </li>
        <li>
          <strong>A page.</strong> Sentences, tables and charts are made from the file by fixed rules. Nobody
          edits them by hand.
        </li>
      </ol>
    </Section>
  );
}
