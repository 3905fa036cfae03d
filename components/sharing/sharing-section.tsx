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
  at?: PageLinks;
}

/** "Use this chart": pictures, words, numbers and code to take away. On paper there is the citation. */
export function SharingSection({ figure, isLatest, at = links }: Props) {
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
          <p>
            <a href={at.dataset(dataset.id)}>{dataset.title}: everything</a>
          </p>
        </Section>
      </div>
      <p className="print-only">Cite as: {citation(figure, version.id)}</p>
    </>
  );
}
