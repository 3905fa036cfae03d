import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './root.mjs';

/** The folders of a build that a reader can be sent something from, and the files in them that are sent. */
const served = [
  { folder: '.next/static', files: /./ },
  { folder: '.next/server/app', files: /\.(html|rsc|body)$/ },
];

/** @returns {Map<string, string>} the checksum of every file of the present build that is served as it is */
export function servedBytes() {
  const files = served.flatMap(({ folder, files: sent }) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(root, folder, name))
      .filter((path) => sent.test(path) && statSync(path).isFile()),
  );
  return new Map(
    files.map((file) => [
      file.slice(root.length).split(sep).join('/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
