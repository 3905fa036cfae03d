import { createHash } from 'node:crypto';
import { createElement } from 'react';
import { EmbedFigure, type EmbedFigureProps } from '@/components/embed/embed-figure';
import { EmbedHead } from '@/components/embed/embed-head';
import { embedStyle } from '@/components/embed/embed-style';

/** The whole HTML document of an embed. The same figure, version and standing give the same bytes. */
export async function renderEmbed(props: EmbedFigureProps): Promise<string> {
  // A static import of it is refused in what Next bundles for the server.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const { figure, titling } = props;
  const style = embedStyle(figure, titling);
  const head = renderToStaticMarkup(
    createElement(EmbedHead, { figure, titling, style, policy: policyFor(style) }),
  );
  const body = renderToStaticMarkup(createElement(EmbedFigure, props));
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
}

/** Nothing but its own style, known by its hash, and scripts of the site that serves it. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; script-src 'self'; base-uri 'none'; form-action 'none'`;
}
