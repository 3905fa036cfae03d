import { escapeHtml } from './escape-html';

export interface ImageTag {
  /** The whole address of the image. */
  src: string;
  alt: string;
  /** As it is shown, in px: the browser keeps the place free until the image has come. */
  widthPx: number;
  heightPx: number;
}

/** An image to paste into a web page whose editor takes frames out. It never grows wider than its column. */
export function imageCode({ src, alt, widthPx, heightPx }: ImageTag): string {
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" width="${widthPx}" height="${heightPx}" style="max-width:100%;height:auto">`;
}
