import { CiteFigure } from '@/components/pack/cite-figure';
import { Section } from '@/components/layout/section';
import { embedHeightPx } from '@/lib/drawing/embed-height';
import { citation } from '@/lib/export/citation';
import { shareableFigure } from '@/lib/export/shareable-figure';
import type { Figure } from '@/lib/figure/figure';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import { SharingPanel } from './sharing-panel';

interface Props {
  figure: Figure;
  /** Whether the figure shown is the newest there is: only then can it stand for the latest. */
  isLatest: boolean;
  /** The citation of the figure as members saw it: at which meeting, and under which code on paper. */
  asGiven?: string;
  at?: PageLinks;
}

/** "Use this chart": pictures, words, numbers and code to take away. On paper there is the citation. */
export function SharingSection({ figure, isLatest, asGiven, at = links }: Props) {
  const { dataset, version } = figure;
  const heightPx = {
    titled: embedHeightPx(figure, { titling: 'titled' }),
    untitled: embedHeightPx(figure, { titling: 'untitled' }),
  };
  return (
    <>
      <div className="no-print">
        <Section id="use" title="Use this chart" ruled>
          <SharingPanel
            figure={shareableFigure(figure)}
            heightPx={heightPx}
            offersLatest={isLatest && at.day === undefined}
            hasNewer={!isLatest}
          />
          {asGiven !== undefined && <CiteFigure text={asGiven} />}
          <p>
            <a href={at.dataset(dataset.id)}>{dataset.title}: everything</a>
          </p>
        </Section>
      </div>
      <p className="print-only">Cite as: {asGiven ?? citation(figure, version.id)}</p>
    </>
  );
}
