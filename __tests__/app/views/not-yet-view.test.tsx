import { renderToStaticMarkup } from 'react-dom/server';
import { currentEdition } from '@/app/published';
import { momentOf, todaysMoment } from '@/app/views/moment';
import { noFigures, notYetView } from '@/app/views/not-yet-view';
import { camp } from '../../fixtures/made-tables/camp';

const page = { path: '/datasets/camp', title: 'Camp', description: 'Invented.', crumbs: [] };

describe('a page of which nothing was known on the day', () => {
  it('says so, and leads to the page of today without telling what stands there', () => {
    const view = notYetView(momentOf('2019-10-01'), page, (day) => `Nothing by ${day}.`);
    expect(view?.days).toEqual([]);
    expect(renderToStaticMarkup(view?.body)).toMatch(
      /^<h1[^>]*>Camp<\/h1><p[^>]*>Nothing by 1 October 2019\.<\/p><p><a href="\/datasets\/camp">/,
    );
  });

  it('is no page of today', () => {
    expect(notYetView(todaysMoment(), page, (day) => day)).toBeUndefined();
  });
});

describe('why no figures of a dataset are shown', () => {
  const edition = currentEdition();

  it('is that none had been published', () => {
    expect(noFigures(edition, 'camp')('1 October 2019')).toBe(
      'No figures of this dataset had been published by 1 October 2019.',
    );
  });

  it('may be that their files are damaged, and then nobody says that there were none', () => {
    const unreadable = [{ dataset: camp, damaged: ['2019-09-17'] as const }];
    const damaged = { ...edition, published: { ...edition.published, unreadable } };
    expect(noFigures(damaged, 'camp')('1 October 2019')).toBe(
      'The figures of this dataset that had been published by 1 October 2019 cannot be shown: their files are not as published.',
    );
  });
});
