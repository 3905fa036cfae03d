import type { EmbedDrawing } from '@/lib/drawing/embed-drawings';
import type { Figure } from '@/lib/figure/figure';
import { readingRoom } from '@/lib/figure/reading-room';
import { ReadingText } from '../figure/reading-text';

interface Props {
  figure: Figure;
  drawings: readonly EmbedDrawing[];
}

/**
 * The chart of an embed under the line that reads values out. It is complete without a script; what
 * public/embed/reader.js needs for hover and keys stands here as data.
 */
export function EmbedChart({ figure, drawings }: Props) {
  const first = figure.firstReading === undefined ? undefined : figure.readings[figure.firstReading];
  return (
    <>
      <div className="reading" data-room={readingRoom(figure.readings)}>
        <p aria-live="polite">{first && <ReadingText reading={first} />}</p>
      </div>
      <div className="area" data-label={`Values of the chart: ${figure.headline}`}>
        <div role="img" aria-label={figure.headline} aria-describedby="alternative">
          {drawings.map(({ widthPx, svg, places }) => (
            <div
              key={widthPx}
              className={`drawing w${widthPx}`}
              data-places={JSON.stringify(places)}
              dangerouslySetInnerHTML={{ __html: svg }}
            />
          ))}
        </div>
      </div>
      <p id="alternative" className="off">
        {figure.textAlternative}
      </p>
      <p id="keys" hidden>
        Use left and right arrow keys to read each value. Home and End go to the first and the last.
      </p>
      <template id="readings">
        {figure.readings.map((reading, index) => (
          <p key={index}>
            <ReadingText reading={reading} />
          </p>
        ))}
      </template>
    </>
  );
}
