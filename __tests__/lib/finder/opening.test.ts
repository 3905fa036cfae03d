import { find } from '@/lib/finder/find';
import { openingOf } from '@/lib/finder/opening';
import { papers } from '../../fixtures/finder-of-papers';

const { examples } = openingOf(papers);

test('the examples are made of the papers: the number printed twice, a row of Appendix 1, a sentence', () => {
  expect(examples).toEqual([
    { label: 'A number and a word', query: '32 Year 11' },
    { label: 'A row of a table', query: 'Current EHE recorded 123 149 145 167 183 201 230' },
    { label: 'A sentence', query: expect.stringMatching(/^[a-z].* .*/) },
  ]);
});

test.each(examples)('$label is found', ({ query }) => {
  expect(find(query, papers).headline).not.toMatch(/^Nothing/);
});

test('where nothing is published there is no example', () => {
  expect(openingOf({ datasets: [], texts: [], pairs: [] }).examples).toEqual([]);
});
