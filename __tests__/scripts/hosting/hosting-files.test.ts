import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from '@/scripts/hosting/hosting-files.mjs';

test.each(Object.entries(hostingFiles()))('hosting/%s is what npm run hosting writes now', (name, text) => {
  expect(readFileSync(join(process.cwd(), 'hosting', name), 'utf8')).toBe(text);
});
