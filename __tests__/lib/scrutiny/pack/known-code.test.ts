import { knownCode } from '@/lib/scrutiny/pack/known-code';
import { trendOf } from '../../../fixtures/made-tables/context';
import { everyYear } from '../../../fixtures/made-tables/orchard';

it('says in a line what a code stands for', () => {
  const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');
  const known = knownCode('K7HM2P4T', {
    ...figure,
    headline: 'More apples',
    subtitle: 'Stored, Nowhere',
    version: { id: '2020-10-27', number: '1.0.0' },
  });
  expect(known).toEqual({
    code: 'K7HM2P4T',
    headline: 'More apples',
    of: 'Stored, Nowhere. Version of 27 October 2020.',
  });
});
