import type { Reading } from '@/lib/figure/figure';

interface Props {
  reading: Reading;
  /** Names the patch of colour in the stylesheet of where this stands. */
  swatchClass?: string | undefined;
}

/** The values at one place of a chart: "2019/20: Recorded as home educated 201". */
export function ReadingText({ reading: { title, values }, swatchClass = 'swatch' }: Props) {
  return (
    <>
      <strong>{title}</strong>
      {values.map(({ label, text, colour }, index) => (
        <span key={index}>
          {index === 0 ? ': ' : ', '}
          {values.length > 1 && <Swatch colour={colour} className={swatchClass} />}
          {label} <strong>{text}</strong>
        </span>
      ))}
    </>
  );
}

function Swatch({ colour, className }: { colour: string; className: string }) {
  return (
    <svg className={className} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <rect width="10" height="10" fill={colour} />
    </svg>
  );
}
