import { examples } from './examples.mjs';

/** What a frame is high before a script of the host sets it. */
const unsetPx = 300;

const style = `body{margin:0 auto;max-width:760px;padding:16px;font:18px/1.5 Georgia,serif;color:#222}
h1{font-size:28px}h2{font-size:20px;margin-top:40px}iframe{width:100%;border:0;display:block}`;

/** Datawrapper's way: any height that a frame sends of itself is that frame's height. */
const datawrapperListener = `addEventListener('message', ({ data, source }) => {
  const heights = data['datawrapper-height'];
  if (heights === undefined) return;
  for (const frame of document.querySelectorAll('iframe.datawrapper'))
    if (frame.contentWindow === source)
      for (const id in heights) frame.style.height = heights[id] + 'px';
});`;

/** @param {string} html @param {RegExp} pattern */
function found(html, pattern) {
  const [, text] = pattern.exec(html) ?? [];
  if (text === undefined) throw new Error(`an embed without ${pattern.source}`);
  return text;
}

/**
 * The frame of an example, its height as the embed itself states it.
 * @param {string} siteUrl @param {import('./examples.mjs').Example} example
 */
async function frame(siteUrl, { path, height, sandbox, widthPx }) {
  const html = await (await fetch(siteUrl + path)).text();
  const title = found(html, /<title>(.*?)<\/title>/);
  const heightPx =
    height === 'attribute' ? found(html, /name="frame-height" content="(\d+)"/) : String(unsetPx);
  const attributes = [
    `class="${height}"`,
    `title="${title}"`,
    `src="${siteUrl}${path}"`,
    `height="${heightPx}"`,
    'loading="lazy"',
    ...(sandbox === undefined ? [] : [`sandbox="${sandbox}"`]),
    ...(widthPx === undefined ? [] : [`style="width:${widthPx}px"`]),
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/**
 * A plain page such as a council's editor makes, with all the examples in it.
 * @param {string} siteUrl where the embeds are served
 * @returns {Promise<string>}
 */
export async function hostPage(siteUrl) {
  const parts = await Promise.all(
    examples.map(async (example) => `<h2>${example.what}</h2>\n${await frame(siteUrl, example)}`),
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Report to the commission</title>
<style>${style}</style>
<script>${datawrapperListener}</script>
<script type="module">
import { initialize } from '/open-iframe-resizer.js';
initialize({}, 'iframe.resizer');
</script>
</head>
<body>
<h1>Report to the commission</h1>
<p>A page of another site, with ten figures in frames. Nothing on it is the statistics service’s own.</p>
${parts.join('\n')}
</body>
</html>
`;
}
