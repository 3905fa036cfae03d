import type { BandMark, Figure, RuleMark } from '../figure/figure';
import { crosses, overlaps } from './boxes';
import type { Place } from './frame';
import type { Box } from './scene';
import { lowestStrip } from './lowest-strip';
import type { StripLabel } from './strip-label';
import { EDGE_PX, lineHeight, TICK_SIZE_PX } from './type-sizes';
import { widestLine, wrapEvenly } from './wrap-text';

type Named<M> = M & { label: string };

/** Between a rule and its name, and between two names. */
const GAP_PX = 5;
/** Between the names and the plot: clear of the uppermost tick label. */
const BASE_PX = 7;
const line = lineHeight(TICK_SIZE_PX);

/**
 * Names of bands over their middle, names of rules on either side of them: of all the ways to do so the one
 * that needs the lowest strip, and on the right rather than on the left. No name touches another or its rule.
 */
export function layoutStrip({ marks }: Figure, x: Place, widthPx: number): StripLabel[] {
  const bands = marks.filter((mark) => mark.mark === 'band').filter(isNamed);
  const rules = marks
    .filter((mark) => mark.mark === 'rule')
    .filter(isUpright)
    .filter(isNamed);
  const choices = [
    ...bands.map((band) => [bandLabel(band, x, widthPx)]),
    ...rules.map((rule) => ruleLabels(rule, x(rule.at), widthPx)),
  ];
  return lowestStrip(choices, (a, b) => apart(a, b, x));
}

const isUpright = (rule: RuleMark) => rule.axis === 'x';

function isNamed<M extends RuleMark | BandMark>(mark: M): mark is Named<M> {
  return mark.label !== undefined;
}

function bandLabel(band: Named<BandMark>, x: Place, widthPx: number): StripLabel {
  const [from, to] = [x(band.x[0]), x(band.x[1])];
  const size = block(band.label, Math.max(to - from, 90));
  const left = (from + to - size.width) / 2;
  const inside = Math.max(EDGE_PX, Math.min(left, widthPx - size.width - EDGE_PX));
  return { mark: band, anchor: 'middle', x: inside, ...size };
}

/** Both sides of a rule that have room for a word; if neither has, the wider one. */
function ruleLabels(rule: Named<RuleMark>, at: number, widthPx: number): StripLabel[] {
  const most = Math.max(150, widthPx * 0.3);
  const right = block(rule.label, Math.min(most, widthPx - EDGE_PX - GAP_PX - at));
  const left = block(rule.label, Math.min(most, at - GAP_PX - EDGE_PX));
  const labels: StripLabel[] = [
    { mark: rule, anchor: 'start', x: at + GAP_PX, ...right },
    { mark: rule, anchor: 'end', x: at - GAP_PX - left.width, ...left },
  ];
  const roomy = labels.filter(({ lines }) => lines.length <= 4);
  return roomy.length > 0
    ? roomy
    : [at < widthPx / 2 ? labels[0] : labels[1]].filter((label) => label !== undefined);
}

function block(text: string, maxWidthPx: number) {
  const lines = wrapEvenly(text, { maxWidthPx, sizePx: TICK_SIZE_PX, breakWords: true });
  const height = lines.length * line;
  return { lines, width: widestLine(lines, TICK_SIZE_PX), height, y: -height - BASE_PX };
}

/** Neither name touches the other, nor the other's rule. */
function apart(a: StripLabel, b: StripLabel, x: Place): boolean {
  return (
    !overlaps(withMargin(a), groundOf(b, a, x)) &&
    !overlaps(withMargin(b), groundOf(a, b, x)) &&
    !ruleMeets(a, b, x) &&
    !ruleMeets(b, a, x)
  );
}

const withMargin = (box: Box): Box => ({ ...box, x: box.x - GAP_PX, width: box.width + 2 * GAP_PX });

/** What a neighbour must keep off: the words; of a band all its breadth, unless the neighbour's rule is inside it. */
function groundOf(label: StripLabel, { mark: neighbour }: StripLabel, x: Place): Box {
  const { mark } = label;
  if (mark.mark !== 'band' || neighbour.mark !== 'rule') return label;
  const [from, to] = mark.x;
  const isInside = from <= neighbour.at && neighbour.at <= to;
  return isInside ? label : { ...label, x: x(from), width: x(to) - x(from) };
}

function ruleMeets({ mark, y }: StripLabel, box: Box, x: Place): boolean {
  if (mark.mark === 'band') return false;
  const at = x(mark.at);
  return crosses(box, { x1: at, y1: y, x2: at, y2: 0 });
}
