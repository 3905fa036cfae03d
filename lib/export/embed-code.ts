import { escapeHtml } from './escape-html';

export interface EmbedFrame {
  /** The whole address of the embed page. */
  src: string;
  /** The name of the frame for who cannot see it. */
  title: string;
  heightPx: number;
}

/**
 * A frame to paste into a web page. There is no script in it, because many councils' editors take scripts out;
 * the chart is as high as it needs to be at common widths.
 */
export function embedCode({ src, title, heightPx }: EmbedFrame): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" width="100%" height="${Math.ceil(heightPx)}" style="border:0"></iframe>`;
}

/**
 * Listens for the height that an embed page tells in Datawrapper's message, {"datawrapper-height": {id: px}}. A
 * frame takes it only from its own page. It stands in the code itself, so that nothing is fetched from any host,
 * and several of them on one page do no harm.
 */
const LISTENER =
  '<script>addEventListener("message",function(e){var h=e.data&&e.data["datawrapper-height"];' +
  'if(h)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)' +
  'for(var k in h)f.style.height=Number(h[k])+"px"})})</script>';

/** The same frame with a small script that keeps it exactly as high as the chart, for an editor that allows one. */
export function embedCodeWithScript(frame: EmbedFrame): string {
  return embedCode(frame) + LISTENER;
}
