import { layoutSpark } from '../../drawing/layout-spark';
import { sceneToSvg } from '../../drawing/scene-to-svg';
import { wrapText } from '../../drawing/wrap-text';
import type { Figure } from '../../figure/figure';
import { COLOURS } from '../../figure/palette';
import { site } from '../../site/config';
import { CARD_SIZE, type Card, type CardNumber } from './card';
import {
  MARGIN_PX,
  SPARK,
  footLine,
  footStyle,
  frame,
  headlineStyle,
  kickerStyle,
  labelStyle,
  middle,
  numberStyle,
  numbersStyle,
  sourceStyle,
  sparkStyle,
} from './card-styles';
import { plainText } from './plain-text';

const LEAST_HEADLINE_PX = 40;
const INSIDE_PX = CARD_SIZE.width - 2 * MARGIN_PX;
/** A headline is set as large as fits: in one or two lines, and where it is long in three of the smaller sizes. */
const HEADLINES = [
  { sizePx: 62, lines: 2 },
  { sizePx: 54, lines: 2 },
  { sizePx: 46, lines: 3 },
  { sizePx: 40, lines: 3 },
];
const LEAST_NUMBER_PX = 50;
/** By how many numbers there are: one stands alone, four must share the room. */
const NUMBER_SIZES = [128, 68, 50, 50];

/** What is on a card, for the drawing library: boxes that say how they flow, and text in the shipped font alone. */
export function CardPicture({ card }: { card: Card }) {
  const { kicker, headline, numbers, figure, source, version } = card;
  return (
    <div style={frame}>
      <div style={kickerStyle}>{plainText(kicker)}</div>
      <div style={{ ...headlineStyle, fontSize: headlineSize(plainText(headline)) }}>
        {plainText(headline)}
      </div>
      <div style={middle}>
        <div style={numbersStyle}>
          {numbers.map((number, index) => (
            <NumberLine key={index} number={number} count={numbers.length} />
          ))}
        </div>
        {figure && <div style={{ ...sparkStyle, backgroundImage: `url(${sparkUri(figure)})` }} />}
      </div>
      <div style={footStyle}>
        <div style={footLine}>
          <div style={{ fontWeight: 700, color: COLOURS.ink }}>
            {plainText(`${site.serviceName}, ${site.place}`)}
          </div>
          <div>{plainText(version ?? '')}</div>
        </div>
        <div style={sourceStyle}>{plainText(source)}</div>
      </div>
    </div>
  );
}

/** Alone a number is as large as there is room for, over what it counts; with others it stands before it. */
function NumberLine({ number, count }: { number: CardNumber; count: number }) {
  const alone = count === 1;
  const fontSize = NUMBER_SIZES[count - 1] ?? LEAST_NUMBER_PX;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: alone ? 'column' : 'row',
        alignItems: alone ? 'flex-start' : 'center',
        marginTop: alone ? 0 : 6,
      }}
    >
      <div
        style={{
          ...numberStyle,
          fontSize,
          minWidth: fontSize * 1.7,
          color: number.colour ?? COLOURS.darkBlue,
        }}
      >
        {plainText(number.text)}
      </div>
      <div style={{ ...labelStyle, lineClamp: count > 2 ? 1 : 2 }}>{plainText(number.label)}</div>
    </div>
  );
}

function headlineSize(headline: string): number {
  const fitting = HEADLINES.find(
    ({ sizePx, lines }) =>
      wrapText(headline, { maxWidthPx: INSIDE_PX * 0.98, sizePx, weight: 'bold' }).length <= lines,
  );
  return fitting?.sizePx ?? LEAST_HEADLINE_PX;
}

function sparkUri(figure: Figure): string {
  const { widthPx, heightPx, scale } = SPARK;
  const scene = layoutSpark(figure, { widthPx: widthPx / scale, heightPx: heightPx / scale });
  // Its name and description stay out: in an image inside an image nobody hears them.
  const svg = sceneToSvg({ ...scene, title: '', description: '' }, { id: 'spark' });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
