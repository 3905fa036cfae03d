import { resolve } from 'node:path';
import { dataFolder } from '@/lib/store/data-folder.mjs';

test.each([
  ['data, where nothing else is said', undefined, resolve('data')],
  ['data, where nothing is said', '', resolve('data')],
  ['where DATA_FOLDER says', '/srv/figures', '/srv/figures'],
])('the figures lie in %s', (_, said, folder) => {
  if (said === undefined) delete process.env['DATA_FOLDER'];
  else process.env['DATA_FOLDER'] = said;

  expect(dataFolder()).toBe(folder);
});
