import { COLOURS } from '../../figure/palette';

/** The white border of a card. */
export const MARGIN_PX = 56;

/** The shape is laid out at half its size, so that its lines are twice as heavy as beside a sentence on a page. */
export const SPARK = { widthPx: 560, heightPx: 190, scale: 2 };

/** How the parts of a card flow, in the few properties of CSS that the drawing library knows. */
export const frame = {
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  height: '100%',
  padding: `40px ${MARGIN_PX}px`,
  backgroundColor: '#FFFFFF',
  color: COLOURS.ink,
  fontFamily: 'Arimo',
} as const;

export const kickerStyle = {
  display: 'flex',
  fontSize: 32,
  fontWeight: 700,
  color: COLOURS.darkBlue,
  paddingBottom: 14,
  marginBottom: 22,
  borderBottom: `2px solid ${COLOURS.darkBlue}`,
} as const;

export const headlineStyle = {
  display: 'block',
  fontWeight: 700,
  lineHeight: 1.12,
  lineClamp: 3,
} as const;

export const middle = {
  display: 'flex',
  flexGrow: 1,
  justifyContent: 'space-between',
  alignItems: 'center',
} as const;

export const numbersStyle = {
  display: 'flex',
  flexDirection: 'column',
  flexGrow: 1,
  flexBasis: 0,
  marginRight: 32,
} as const;

export const numberStyle = {
  flexShrink: 0,
  fontWeight: 700,
  lineHeight: 1,
  marginRight: 16,
} as const;

export const labelStyle = {
  display: 'block',
  flexShrink: 1,
  fontSize: 29,
  lineHeight: 1.15,
  color: COLOURS.quietText,
} as const;

export const footLine = { display: 'flex', justifyContent: 'space-between' } as const;

export const sourceStyle = { display: 'block', lineClamp: 1 } as const;

export const sparkStyle = {
  width: SPARK.widthPx,
  height: SPARK.heightPx,
  backgroundSize: `${SPARK.widthPx}px ${SPARK.heightPx}px`,
} as const;

export const footStyle = {
  display: 'flex',
  flexDirection: 'column',
  fontSize: 27,
  lineHeight: 1.3,
  color: COLOURS.quietText,
  paddingTop: 14,
  borderTop: `1px solid ${COLOURS.quietMark}`,
} as const;
