import { site } from '@/lib/site/config';
import { whoseService } from '@/lib/site/whose-service';

const config = { ...site, council: 'Exampleton Council', committee: 'Example Committee' };

test('until a council adopts the site it says that it is not the council’s own', () => {
  expect(whoseService({ ...config, adopted: false })).toBe(
    'Built from the published papers of the Example Committee of Exampleton Council. This is not the council’s own service.',
  );
});

test('an adopted site is published by its council', () => {
  expect(whoseService({ ...config, adopted: true })).toBe('Published by Exampleton Council.');
});
