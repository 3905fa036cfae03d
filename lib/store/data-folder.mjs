import { resolve } from 'node:path';

/** Where the council’s published files lie: `data`, or wherever DATA_FOLDER says, such as a volume of the host. */
export function dataFolder() {
  return resolve(process.env.DATA_FOLDER || 'data');
}
