import { createHash } from 'node:crypto';
import { createElement } from 'react';
import { EmbedDocument } from '@/components/embed/embed-document';
import type { EmbedFigureProps } from '@/components/embed/embed-figure';
import { embedStyle } from '@/components/embed/embed-style';

/** The whole HTML document of an embed. The same figure, version and standing give the same bytes. */
export async function renderEmbed(props: EmbedFigureProps): Promise<string> {
  // A static import of it is refused in what Next bundles for the server.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const style = embedStyle(props.figure, props.titling);
  return `<!doctype html>${renderToStaticMarkup(
    createElement(EmbedDocument, { ...props, style, policy: policyFor(style) }),
  )}`;
}

/** Nothing but its own style, known by its hash, and scripts of the site that serves it. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; script-src 'self'; base-uri 'none'; form-action 'none'`;
}
