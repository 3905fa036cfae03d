import { layoutSpark } from '@/lib/drawing/layout-spark';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import type { Figure } from '@/lib/figure/figure';
import { figureElementId } from './figure-id';

const SIZE = { widthPx: 160, heightPx: 64 };

/** The shape of a figure, beside a sentence that gives its numbers: hidden from screen readers, which hear the sentence. */
export function Spark({ figure }: { figure: Figure }) {
  const svg = sceneToSvg(layoutSpark(figure, SIZE), { id: `${figureElementId(figure)}-spark` });
  return <div className="spark" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
