import { embedHeightPx } from '../drawing/embed-height';
import type { Figure } from '../figure/figure';
import { site } from '../site/config';
import { LATEST, links } from '../site/links';
import { chartName } from './chart-name';
import { embedCode } from './embed-code';
import { webImage } from './web-image';

/** The width, in px, that is named to who asks for one. The frame itself takes the width of its column. */
const WIDTH_PX = 700;

/** How long an answer may be kept, in seconds: a frozen one a year, the latest a day. */
const FROZEN_SECONDS = 31_536_000;
const LATEST_SECONDS = 86_400;

/**
 * What oembed.com 1.0 asks of a rich resource, as JSON: a page that is given the address of the figure shows the
 * chart. `version` is the version's day, or `LATEST`.
 */
export function oembedJson(figure: Figure, version: string): string {
  const { dataset, id, headline } = figure;
  const heightPx = embedHeightPx(figure, { titling: 'titled' });
  const src = site.baseUrl + links.embed(dataset.id, id, version);
  const thumbnail = webImage(figure, version, 'titled');
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: headline,
    provider_name: site.serviceName,
    provider_url: site.baseUrl + links.home(),
    cache_age: version === LATEST ? LATEST_SECONDS : FROZEN_SECONDS,
    thumbnail_url: thumbnail.src,
    thumbnail_width: thumbnail.widthPx * thumbnail.scale,
    thumbnail_height: thumbnail.heightPx * thumbnail.scale,
    width: WIDTH_PX,
    height: heightPx,
    html: embedCode({ src, title: chartName(figure, version), heightPx }),
  });
}
