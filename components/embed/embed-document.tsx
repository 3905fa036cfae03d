import { embedHeightPx } from '@/lib/drawing/embed-height';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import { EmbedFigure, type EmbedFigureProps } from './embed-figure';

interface Props extends EmbedFigureProps {
  style: string;
  /** What the document may load: its own style and one script. */
  policy: string;
}

/** Where the script for hover and keys is, from the root of whichever host serves the embed. */
const READER = '/embed/reader.js';

/**
 * A whole HTML document, complete without a script. `frame-height` is the height that a frame needs where its page
 * runs no script.
 */
export function EmbedDocument({ style, policy, ...props }: Props) {
  const { figure, titling } = props;
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`${figure.headline} - ${site.serviceName}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="frame-height" content={String(embedHeightPx(figure, { titling }))} />
        <link rel="canonical" href={site.baseUrl + links.figure(figure.dataset.id, figure.id)} />
        <style dangerouslySetInnerHTML={{ __html: style }} />
        <script defer src={READER} />
      </head>
      <body>
        <EmbedFigure {...props} />
      </body>
    </html>
  );
}
