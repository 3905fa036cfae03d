import { createHash } from 'node:crypto';
import { createElement } from 'react';
import { PackDocument } from '@/components/pack/pack-document';
import { PackHead } from '@/components/pack/pack-head';
import { packStyle } from '@/components/pack/pack-style';
import type { Pack } from '@/lib/scrutiny/pack/pack';
import { packFoot } from '@/lib/scrutiny/pack/pack-foot';
import { packFonts } from './pack-fonts';

/** A meeting's pack as one HTML document with all that it needs inside. The same pack gives the same bytes. */
export async function renderPack(pack: Pack): Promise<string> {
  // A static import of it is refused in what Next bundles for the server.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const body = renderToStaticMarkup(createElement(PackDocument, { pack }));
  const style = `${packFonts(body)}\nbody{margin:1rem}main{max-width:42rem;margin:0 auto}@media print{body{margin:0}main{max-width:none}}\n${packStyle(packFoot(pack))}`;
  const head = renderToStaticMarkup(createElement(PackHead, { pack, style, policy: policyFor(style) }));
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
}

/** Nothing but its own style, known by its hash, and the fonts that stand in it. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
}
