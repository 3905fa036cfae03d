import { describeStanding } from '@/lib/figure/describe-standing';
import type { FigureChange } from '@/lib/figure/figure-change';

const added: FigureChange = {
  what: 'added',
  row: '2020/21',
  now: [{ column: 'Recorded', text: '215' }],
  since: '2021-10-12',
};

describe('what is said of later versions', () => {
  it('is nothing of the newest figure', () => {
    expect(describeStanding({ state: 'newest' }, 4)).toEqual([]);
  });

  it('is when they came, and each difference with its numbers', () => {
    expect(describeStanding({ state: 'newer', latest: '2021-10-12', changes: [added] }, 4)).toEqual([
      'There are newer figures, of 12 October 2021.',
      'Added on 12 October 2021: 2020/21, 215.',
    ]);
  });

  it('is how many differences there are beyond a few', () => {
    const changes = [added, added, added];
    expect(describeStanding({ state: 'newer', latest: '2021-10-12', changes }, 1).at(-1)).toBe(
      'And 2 more changes.',
    );
  });

  it('is that the numbers are the same, where they are', () => {
    expect(describeStanding({ state: 'newer', latest: '2021-10-12', changes: [] }, 4)).toEqual([
      'There are newer figures, of 12 October 2021.',
      'The numbers of this figure are the same in them.',
    ]);
  });

  it('is that a figure is no longer made, since when, and why', () => {
    const standing = {
      state: 'retired',
      last: '2020-10-27',
      without: '2021-10-12',
      changes: [],
    } as const;
    expect(describeStanding({ ...standing, changes: [], why: 'The paper no longer prints it.' }, 4)).toEqual([
      'This figure is no longer made. Its last version is of 27 October 2020.',
      'The paper no longer prints it.',
    ]);
    expect(describeStanding({ ...standing, changes: [added] }, 4)).toEqual([
      'This figure is no longer made. Its last version is of 27 October 2020.',
      'The version of 12 October 2021 does not give the numbers for it.',
      'Added on 12 October 2021: 2020/21, 215.',
    ]);
  });
});
