import { citationAsGiven } from '@/lib/export/citation-as-given';
import { shareableFigure } from '@/lib/export/shareable-figure';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';

const figure = {
  ...shareableFigure(trendOf(everyYear('stored', [183, 201], 2018), 'stored')),
  id: 'stored',
  dataset: { id: 'made-orchard', title: 'Orchard' },
  version: { id: '2020-10-27', number: '1.0.0' },
  headline: 'More apples',
  subtitle: 'Stored, Nowhere',
  source: { paper: 'made', title: 'Harvest report', meeting: '2020-10-27', item: 'Item 7', place: 'page 14' },
} as const;

it('names the meeting and its item before the paper, and ends with the address of that version', () => {
  expect(citationAsGiven(figure, { body: 'Cabinet', item: 'Apples', code: 'K7HM-2P4T' })).toBe(
    'Rotherham Metropolitan Borough Council, Cabinet, meeting of 27 October 2020, Item 7 (Apples). ' +
      'Paper: Harvest report, page 14. Figure as members saw it: More apples (Stored, Nowhere). ' +
      'Children’s services statistics, code K7HM-2P4T. Version of 27 October 2020 (1.0.0): ' +
      'http://localhost:3000/figures/made-orchard/stored/2020-10-27',
  );
});

it('takes the committee of the site where the papers do not state whose meeting it was, and no item where there is none', () => {
  expect(citationAsGiven(figure, { code: 'K7HM-2P4T' })).toContain(
    'Council, Improving Lives Select Commission, meeting of 27 October 2020, Item 7. Paper:',
  );
});
