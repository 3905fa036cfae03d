import { pagePolicy } from '../serving/page-policy.mjs';

/** As in lib/site/delivery.mjs; a tag may not say by whom a page is framed, so the host’s headers do. */
const MORE = "base-uri 'self'; form-action 'self'; object-src 'none'";

/**
 * A page for a host that knows no hash of any script: it says itself what it may run, before anything in it could.
 * @param {string} html
 */
export function withPolicyTag(html) {
  const policy = `${pagePolicy(html)}; ${MORE}`;
  return html.replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
}
