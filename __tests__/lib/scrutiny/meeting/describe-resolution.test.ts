import { placeOfResolution } from '@/lib/scrutiny/meeting/describe-resolution';

test('a resolution stands at its minute, with its number where it has one', () => {
  expect(placeOfResolution({ place: 'Minute 29', number: 2 })).toBe('Minute 29, resolution 2');
  expect(placeOfResolution({ place: 'Minute 98, page 7' })).toBe('Minute 98, page 7');
});
