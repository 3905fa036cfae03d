import { catalogue } from '@/data/catalogue';
import { datasetFolders } from '@/scripts/hosting/dataset-folders.mjs';

test('the folders with versions are the datasets of the catalogue', () => {
  expect(datasetFolders()).toEqual(catalogue.map(({ dataset }) => dataset.id).sort());
});
