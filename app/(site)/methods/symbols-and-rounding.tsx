import { Section } from '@/components/layout/section';
import { TermList } from '@/components/layout/term-list';
import { symbolTerms } from '@/data/glossary';

export function SymbolsAndRounding() {
  return (
    <>
      <Section id="symbols" title="Symbols">
        <p>
          Where there is no number, a symbol gives the reason. A symbol is never counted as 0, never drawn as
          0 and never used in a sum. A plain 0 is a true zero. In tables and on charts it stands in square
          brackets; in a CSV it stands bare.
        </p>
        <TermList terms={symbolTerms.map((term) => ({ ...term, id: `key-${term.id}` }))} />
        <p>[p], [r], [e] and [b] stand beside a number. The others stand in place of one.</p>
      </Section>
      <Section id="rounding" title="Rounding">
        <ul>
          <li>Printed figures are not rounded. 39.2% keeps its decimal and 44% gains none.</li>
          <li>A change in per cent is given to one decimal place, a half rounded away from zero.</li>
          <li>A worked-out share is given to one decimal place.</li>
          <li>Sums are made from the figures as printed, and rounded only at the end.</li>
        </ul>
      </Section>
    </>
  );
}
