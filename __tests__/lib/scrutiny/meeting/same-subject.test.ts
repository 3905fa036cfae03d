import { isSameSubject } from '@/lib/scrutiny/meeting/same-subject';
import { madeItem } from '../../../fixtures/made-meetings';

const apples = madeItem(4, { title: 'Apples', datasets: ['apples'] });

test('two items are on one subject where their titles are the same in any letters and one has figures here', () => {
  expect(isSameSubject(apples, madeItem(7, { title: 'APPLES' }))).toBe(true);
  expect(isSameSubject(madeItem(7, { title: 'APPLES' }), apples)).toBe(true);
});

test('they are not where the titles differ, or neither has figures', () => {
  expect(isSameSubject(apples, madeItem(7, { title: 'Pears', datasets: ['apples'] }))).toBe(false);
  const urgent = madeItem(12, { title: 'Urgent business' });
  expect(isSameSubject(urgent, madeItem(31, { title: 'Urgent business' }))).toBe(false);
});
