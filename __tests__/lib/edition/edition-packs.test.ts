import { datasetIn, figureIn } from '@/lib/edition/edition-figures';
import { citeAsGiven, latestDay, meetingGiven, meetingPack } from '@/lib/edition/edition-packs';
import { realEdition } from '../../fixtures/meeting-pages';

const edition = realEdition();
const figure = figureIn(
  edition,
  datasetIn(edition, 'elective-home-education')!.tables[0]!,
  'trend-current-ehe-recorded',
)!;

describe('the pack of a meeting', () => {
  it('is there for each meeting of which the papers tell more than its day, and for no other', () => {
    expect(meetingPack(edition, '2020-10-27')?.body).toBe('Improving Lives Select Commission');
    expect(meetingPack(edition, '2019-10-29')).toBeUndefined();
    expect(meetingPack(edition, '1999-01-01')).toBeUndefined();
  });

  it('has the figures as members had them, numbered in the order of the items', () => {
    const figures = meetingPack(edition, '2020-10-27')?.figures ?? [];
    expect(figures.map(({ label, code }) => `${label} ${code}`)).toEqual([
      'Figure 1 J7KH-M4PF',
      'Figure 2 PHM5-TW9F',
      'Figure 3 DYT8-VT58',
    ]);
  });

  it('goes as far as the latest paper or version, whatever the clock says', () => {
    expect(latestDay(edition)).toBe('2020-10-27');
    expect(meetingPack(edition, '2019-09-17')?.madeUpTo).toBe('2020-10-27');
  });
});

describe('a figure as members saw it', () => {
  it('is cited with its meeting, its item, its paper, its version and its code', () => {
    expect(citeAsGiven(edition, figure)).toBe(
      'Rotherham Metropolitan Borough Council, Improving Lives Select Commission, meeting of 27 October 2020, ' +
        'Item 7 (Elective home education). Paper: Elective Home Education: briefing, Appendix 1, page 14. ' +
        `Figure as members saw it: ${figure.headline} (${figure.subtitle}). ` +
        'Children’s services statistics, code J7KH-M4PF. Version of 27 October 2020 (1.0.0): ' +
        'http://localhost:3000/figures/elective-home-education/trend-current-ehe-recorded/2020-10-27',
    );
  });

  it('belongs to the meeting that its paper was given to, where the papers name it', () => {
    expect(meetingGiven(edition, figure)?.id).toBe('2020-10-27');
    const unlisted = { ...figure, source: { ...figure.source, meeting: '2021-10-12' } } as const;
    expect(meetingGiven(edition, unlisted)).toBeUndefined();
    expect(citeAsGiven(edition, unlisted)).toContain(
      'Improving Lives Select Commission, meeting of 12 October 2021, Item 7. Paper: ',
    );
  });
});
