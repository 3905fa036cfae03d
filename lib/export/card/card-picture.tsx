import { layoutSpark } from '../../drawing/layout-spark';
import { sceneToSvg } from '../../drawing/scene-to-svg';
import { wrapText } from '../../drawing/wrap-text';
import type { Figure } from '../../figure/figure';
import { COLOURS } from '../../figure/palette';
import { site } from '../../site/config';
import { CARD_SIZE, type Card, type CardNumber } from './card';
import { plainText } from './plain-text';

const MARGIN_PX = 56;
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
/** The shape is laid out at half its size, so that its lines are twice as heavy as beside a sentence on a page. */
const SPARK = { widthPx: 560, heightPx: 190, scale: 2 };

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

const frame = {
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  height: '100%',
  padding: `40px ${MARGIN_PX}px`,
  backgroundColor: '#FFFFFF',
  color: COLOURS.ink,
  fontFamily: 'Arimo',
} as const;

const kickerStyle = {
  display: 'flex',
  fontSize: 32,
  fontWeight: 700,
  color: COLOURS.darkBlue,
  paddingBottom: 14,
  marginBottom: 22,
  borderBottom: `2px solid ${COLOURS.darkBlue}`,
} as const;

const headlineStyle = {
  display: 'block',
  fontWeight: 700,
  lineHeight: 1.12,
  lineClamp: 3,
} as const;

const middle = {
  display: 'flex',
  flexGrow: 1,
  justifyContent: 'space-between',
  alignItems: 'center',
} as const;

const numbersStyle = {
  display: 'flex',
  flexDirection: 'column',
  flexGrow: 1,
  flexBasis: 0,
  marginRight: 32,
} as const;

const numberStyle = {
  flexShrink: 0,
  fontWeight: 700,
  lineHeight: 1,
  marginRight: 16,
} as const;

const labelStyle = {
  display: 'block',
  flexShrink: 1,
  fontSize: 29,
  lineHeight: 1.15,
  color: COLOURS.quietText,
} as const;

const footLine = { display: 'flex', justifyContent: 'space-between' } as const;

const sourceStyle = { display: 'block', lineClamp: 1 } as const;

const sparkStyle = {
  width: SPARK.widthPx,
  height: SPARK.heightPx,
  backgroundSize: `${SPARK.widthPx}px ${SPARK.heightPx}px`,
} as const;

const footStyle = {
  display: 'flex',
  flexDirection: 'column',
  fontSize: 27,
  lineHeight: 1.3,
  color: COLOURS.quietText,
  paddingTop: 14,
  borderTop: `1px solid ${COLOURS.quietMark}`,
} as const;
