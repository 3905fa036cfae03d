import type { Table } from '@/lib/dataset/table';
import { versionHistory } from '@/lib/revision/version-history';
import { camp, campTable, type Line } from '../../fixtures/made-tables/camp';

const red = (swam: Line[2], walked: Line[2], all: Line[2]): Line => [2020, 'red', swam, walked, all];
const first = campTable(camp, [red(20, 20, 40)], 1);
const corrected = campTable(camp, [red(21, 20, 41), [2020, 'blue', 7, 'x', 'x']], 2);
const publication = { release: '0'.repeat(64), at: '2021-10-03T09:00:00.000Z', reasons: [], ticks: [] };

describe('the versions of a dataset', () => {
  it('stand the latest first, and the first is compared with nothing', () => {
    expect(versionHistory([first, corrected]).map(({ version, summary }) => [version.id, summary])).toEqual([
      ['2021-10-02', 'A minor change: 2 figures corrected, 3 figures added.'],
      ['2021-10-01', undefined],
    ]);
  });

  it('list changes of published figures before additions, each before and after', () => {
    expect(versionHistory([first, corrected])[0]?.differences).toEqual([
      { label: 'Swam, Red, 2020/21', before: '20', after: '21' },
      { label: 'All, Red, 2020/21', before: '40', after: '41' },
      { label: 'Swam, Blue, 2020/21', before: 'not there', after: '7' },
      { label: 'Walked, Blue, 2020/21', before: 'not there', after: '[x]' },
      { label: 'All, Blue, 2020/21', before: 'not there', after: '[x]' },
    ]);
  });

  it('say why, and which version is restored', () => {
    const made = campTable(camp, [red(20, 20, 40), [2020, 'blue', 7, 'x', 'x']], 3);
    const reason = 'The paper was right.';
    const back: Table = {
      ...made,
      version: { ...made.version, publication: { ...publication, reason, restores: '2021-10-01' } },
    };
    const [latest] = versionHistory([first, corrected, back]);
    expect(latest).toMatchObject({ why: 'The paper was right.', restores: { id: '2021-10-01' } });
    expect(latest?.differences[0]).toEqual({ label: 'Swam, Red, 2020/21', before: '21', after: '20' });
  });

  it('give the reason of a figure where it has one of its own', () => {
    const place = { period: '2020-21', measure: 'swam', groups: { tent: 'red' } };
    const reasons = [{ ...place, reason: 'One swam twice' }];
    const later = {
      ...corrected,
      version: { ...corrected.version, publication: { ...publication, reasons } },
    };
    expect(versionHistory([first, later])[0]?.differences[0]?.reason).toBe('One swam twice.');
  });

  it('never set out a figure that is confidential in any version', () => {
    const hidden = campTable(camp, [red('c', 20, 'c')], 3);
    const all = versionHistory([first, corrected, hidden]);
    const text = JSON.stringify(all.map(({ differences }) => differences));
    expect(text).not.toMatch(/"(20|21|40|41)"/);
    expect(text).toContain('{"label":"Swam, Red, 2020/21","before":"a figure","after":"[c]"}');
  });

  it('list thirty differences and count the rest', () => {
    const years = Array.from({ length: 20 }, (_, index): Line => [1990 + index, 'red', 20, 20, 40]);
    const [latest] = versionHistory([first, campTable(camp, [red(20, 20, 40), ...years], 2)]);
    expect([latest?.differences.length, latest?.more]).toEqual([30, 30]);
  });

  it('say so where no figure changed', () => {
    const again = campTable(camp, [red(20, 20, 40)], 2);
    expect(versionHistory([first, again])[0]?.summary).toBe('No figure changed.');
  });
});
