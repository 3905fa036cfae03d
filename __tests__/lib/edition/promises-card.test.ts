import { published } from '@/app/published';
import { promisesCard } from '@/lib/edition/promises-card';

test('the card tells how many are answered, open and past their day, and of which day that is', () => {
  expect(promisesCard(published().meetings)).toMatchObject({
    headline: '56 things that members asked for or were promised, and what has answered them',
    numbers: [
      { text: '6', label: 'answered' },
      { text: '43', label: 'open' },
      { text: '3', label: 'of them past their day' },
    ],
    source: expect.stringContaining('as known on 27 October 2020'),
  });
});
