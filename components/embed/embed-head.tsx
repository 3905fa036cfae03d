import { embedHeightPx } from '@/lib/drawing/embed-height';
import type { Figure } from '@/lib/figure/figure';
import { site } from '@/lib/site/config';
import { links, type Titling } from '@/lib/site/links';

interface Props {
  figure: Figure;
  titling: Titling;
  style: string;
  /** What the document may load: its own style and one script. */
  policy: string;
}

/** Where the script for hover and keys is, from the root of whichever host serves the embed. */
const READER = '/embed/reader.js';

/** What stands in the head of an embed. `frame-height` is what a frame needs where its page runs no script. */
export function EmbedHead({ figure, titling, style, policy }: Props) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{`${figure.headline} - ${site.serviceName}`}</title>
      <meta name="robots" content="noindex" />
      <meta name="frame-height" content={String(embedHeightPx(figure, { titling }))} />
      <link rel="canonical" href={site.baseUrl + links.figure(figure.dataset.id, figure.id)} />
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <script defer fetchPriority="low" src={READER} />
    </>
  );
}
