import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyPath } from '../export/copy-path.mjs';
import { filesUnder } from '../export/files-under.mjs';
import { notPrerendered } from '../export/not-prerendered.mjs';
import { withPolicyTag } from '../export/with-policy-tag.mjs';
import { root } from './root.mjs';
import { runNode } from './run-command.mjs';
import { Stop, withProgress } from './say.mjs';

/** Where the copy is built, as next.config.js has it: the served build in .next stays as it is. */
const built = join(root, '.cache', 'copy');

/** The copy that is put on a host. */
export const copyFolder = join(root, 'out');

/** Header files that a host reads from the folder that it serves. nginx has its own place for its. */
const headerFiles = ['web.config', 'staticwebapp.config.json'];

/**
 * Next points its own files at the last build; types are checked by those of the served site.
 * @param {readonly string[]} files
 * @param {() => Promise<void>} work
 */
async function keeping(files, work) {
  const before = files
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, bytes: readFileSync(path) }));
  try {
    await work();
  } finally {
    for (const { path, bytes } of before) writeFileSync(path, bytes);
  }
}

async function build() {
  const env = { STATIC_COPY: '1' };
  const { ok, output } = await runNode('node_modules/next/dist/bin/next', ['build'], { env });
  if (!ok) throw new Stop(`${output}\nThe copy could not be made. The reason is above.`);
  const missing = notPrerendered(built);
  if (missing.length > 0)
    throw new Stop(
      `These need a server, and a copy has none: ${missing.join(', ')}. Name them page.server or route.server.`,
    );
}

function assemble() {
  rmSync(copyFolder, { recursive: true, force: true });
  const pages = join(built, 'server', 'app');
  for (const name of filesUnder(pages)) {
    const path = copyPath(name);
    if (path === undefined) continue;
    mkdirSync(dirname(join(copyFolder, path)), { recursive: true });
    if (name.endsWith('.html')) {
      writeFileSync(join(copyFolder, path), withPolicyTag(readFileSync(join(pages, name), 'utf8')));
    } else cpSync(join(pages, name), join(copyFolder, path));
  }
  cpSync(join(built, 'static'), join(copyFolder, '_next', 'static'), { recursive: true });
  if (existsSync(join(root, 'public'))) cpSync(join(root, 'public'), copyFolder, { recursive: true });
  for (const name of headerFiles) cpSync(join(root, 'hosting', name), join(copyFolder, name));
}

/** Makes the site as plain files, in out/. */
export async function exportSite() {
  await withProgress('Making a copy of the site as plain files (one or two minutes)', async () => {
    rmSync(built, { recursive: true, force: true });
    await keeping(['next-env.d.ts', 'tsconfig.json'], build);
    assemble();
  });
}
