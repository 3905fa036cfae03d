import { momentOf } from '@/lib/dataset/moment-of';

const publication = { release: 'f'.repeat(64), at: '2021-06-01T09:30:00.000Z', reasons: [], ticks: [] };

test('a version was published at the moment of its release, or, put there by hand, as its day begins', () => {
  expect(momentOf({ published: '2021-06-01', publication })).toBe('2021-06-01T09:30:00.000Z');
  expect(momentOf({ published: '2021-06-01' })).toBe('2021-06-01T00:00:00Z');
});
