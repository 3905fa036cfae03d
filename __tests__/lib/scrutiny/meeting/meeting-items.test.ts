import { trendOf } from '../../../fixtures/made-tables/context';
import { everyYear, orchard } from '../../../fixtures/made-tables/orchard';
import {
  madeItem,
  madeMeeting,
  madeRecord,
  madeResolution,
  madeSource,
  madeStanding,
} from '../../../fixtures/made-meetings';
import { hasSubstance, meetingItems } from '@/lib/scrutiny/meeting/meeting-items';

const table = everyYear('stored', [30, 40]);
const trend = trendOf(table, 'stored');
const bridge = { ...trend, id: 'bridge' };
const other = { ...trend, id: 'other' };
const figures = {
  dataset: () => ({ dataset: orchard, tables: [table], damaged: [] }),
  article: () => ({ lead: 'A lead.', story: 'A story.', main: trend, bridge, others: [other] }),
};
const withApples = madeRecord({ items: [madeItem(4, { datasets: [orchard.id], figures: 'published' })] });

describe('the items of a meeting', () => {
  it('stand in the order of their numbers, those of other meetings left out', () => {
    const then = madeRecord({
      items: [madeItem(10), madeItem(9), madeItem(1, { id: 'elsewhere', meeting: 'another' })],
    });
    expect(meetingItems(madeSource({ then })).map(({ number }) => number)).toEqual([9, 10]);
  });

  it('have the words and the two main figures of the version that members had', () => {
    const [item] = meetingItems(madeSource({ ...figures, then: withApples }));
    expect(item).toMatchObject({
      had: 'Said at the meeting, and printed in its minutes.',
      datasets: [{ lead: 'A lead.', story: 'A story.', version: { id: '2021-03-01' } }],
    });
    expect(item?.datasets[0]?.figures.map(({ id }) => id)).toEqual(['trend', 'bridge']);
  });

  it('show the first of the other figures where there is no bridge, and one alone where there is no other', () => {
    const idsOf = (others: readonly (typeof trend)[]) =>
      meetingItems(
        madeSource({
          ...figures,
          then: withApples,
          article: () => ({ lead: '', story: '', main: trend, others: [...others] }),
        }),
      )[0]?.datasets[0]?.figures.map(({ id }) => id);
    expect(idsOf([other, bridge])).toEqual(['trend', 'other']);
    expect(idsOf([])).toEqual(['trend']);
  });

  it('leave the figures to the page of the meeting that they were given to', () => {
    const minutes = madeMeeting({ id: 'later', when: '2021-04-01' });
    const source = madeSource({
      ...figures,
      meeting: minutes,
      asKnownOn: '2021-04-01',
      then: {
        ...withApples,
        items: [madeItem(2, { meeting: 'later', datasets: [orchard.id] })],
        meetings: [madeMeeting(), minutes],
      },
    });
    expect(meetingItems(source)[0]?.datasets).toMatchObject([
      { figures: [], givenTo: { when: '9 March 2021', href: '/meetings/2021-03-09' } },
    ]);
  });

  it('have no figures where members had none, or none that can be shown', () => {
    const source = madeSource({ ...figures, then: withApples });
    expect(meetingItems({ ...source, asKnownOn: '2021-02-28' })[0]?.datasets).toEqual([]);
    expect(meetingItems({ ...source, dataset: () => undefined })[0]?.datasets).toEqual([]);
    const dataset = () => ({ dataset: orchard, tables: [], damaged: ['2021-03-01' as const] });
    expect(meetingItems({ ...source, dataset })[0]?.datasets).toEqual([]);
  });

  it('have their resolutions, and what others make of them', () => {
    const then = madeRecord({
      items: [madeItem(4), madeItem(5)],
      resolutions: [madeResolution(), madeResolution({ id: 'x', item: '2021-03-09-5' })],
    });
    const parts = { ...madeSource().parts, open: () => [madeStanding()] };
    const [item] = meetingItems(madeSource({ then, parts }));
    expect(item?.resolutions.map(({ id }) => id)).toEqual(['2021-03-09-4-1']);
    expect(item?.open).toEqual([madeStanding()]);
  });
});

describe('an item has a part of the page to itself', () => {
  const then = madeRecord({ items: [madeItem(4)], resolutions: [madeResolution()] });
  const [bare] = meetingItems(madeSource({ then }));

  it('not for a title and a resolution alone', () => {
    expect(hasSubstance(bare!)).toBe(false);
  });

  it('where something was promised about it and is open', () => {
    expect(hasSubstance({ ...bare!, open: [madeStanding()] })).toBe(true);
  });
});
