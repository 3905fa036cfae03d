import { versionHad } from '@/lib/scrutiny/meeting/version-had';
import { everyYear, orchard } from '../../../fixtures/made-tables/orchard';

const first = everyYear('stored', [10]);
const second = {
  ...first,
  version: { ...first.version, id: '2022-03-01', published: '2022-03-01' } as const,
};
const known = { dataset: orchard, tables: [first, second], damaged: [] };

describe('the version that members had', () => {
  it('is the last one that had been published by the day', () => {
    expect(versionHad(known, '2021-03-01')).toEqual({ table: first });
    expect(versionHad(known, '2022-02-28')).toEqual({ table: first });
    expect(versionHad(known, '2022-03-01')).toEqual({ table: second });
  });

  it('is none before the first', () => {
    expect(versionHad(known, '2021-02-28')).toBeUndefined();
  });

  it('is lost where its file is damaged, and no earlier one takes its place', () => {
    const damaged = { ...known, tables: [first], damaged: ['2021-06-01', '2022-03-01'] as const };
    expect(versionHad(damaged, '2021-05-31')).toEqual({ table: first });
    expect(versionHad(damaged, '2021-06-01')).toEqual({ lost: '2021-06-01' });
    expect(versionHad(damaged, '2023-01-01')).toEqual({ lost: '2022-03-01' });
  });

  it('is the sound one that came after a damaged one', () => {
    expect(versionHad({ ...known, damaged: ['2021-06-01'] }, '2022-03-01')).toEqual({ table: second });
  });
});
