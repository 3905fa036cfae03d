import { versionListSchema } from '@/lib/dataset/version-schema';
import { syntheticVersion } from '../../fixtures/synthetic-dataset';

const later = { ...syntheticVersion, id: '2022-10-01', published: '2022-10-01', number: '1.1.0' };
const problems = (list: unknown) =>
  versionListSchema.safeParse(list).error?.issues.map((issue) => [issue.path.join('.'), issue.message]);

describe('a list of versions', () => {
  it('is read, earliest first', () => {
    expect(versionListSchema.parse([syntheticVersion, later])).toEqual([syntheticVersion, later]);
  });

  it.each([
    ['an empty list', [], '', 'has no version'],
    ['the wrong order', [later, syntheticVersion], '', 'is not in the order of publication, each day once'],
    [
      'a day twice',
      [syntheticVersion, syntheticVersion],
      '',
      'is not in the order of publication, each day once',
    ],
    [
      'a day as printed',
      [{ ...syntheticVersion, published: '01/10/2021' }],
      '0.published',
      'is not a day written as 2020-08-31',
    ],
    [
      'a day that does not exist',
      [{ ...syntheticVersion, id: '2021-02-29' }],
      '0.id',
      'is not a day written as 2020-08-31, or 2020-08-31-02 for the second of that day',
    ],
    [
      'a day of publication that does not name it',
      [{ ...syntheticVersion, published: '2021-10-02' }],
      '',
      'has a version whose "published" is not the day that names it',
    ],
    [
      'a number that does not rise',
      [
        { ...syntheticVersion, number: '1.10.0' },
        { ...later, number: '1.9.0' },
      ],
      '',
      'has a version whose number is not higher than the one before',
    ],
    [
      'a number of two parts',
      [{ ...syntheticVersion, number: '1.0' }],
      '0.number',
      'is not a number such as 1.0.0',
    ],
    [
      'a checksum in capitals',
      [{ ...syntheticVersion, sha256: 'A'.repeat(64) }],
      '0.sha256',
      'is not a SHA-256 in hex',
    ],
    [
      'a checksum cut short',
      [{ ...syntheticVersion, sha256: '0'.repeat(63) }],
      '0.sha256',
      'is not a SHA-256 in hex',
    ],
    ['a note of spaces', [{ ...syntheticVersion, note: '  ' }], '0.note', 'is empty'],
    [
      'a paper without an id',
      [{ ...syntheticVersion, citation: { ...syntheticVersion.citation, paper: '' } }],
      '0.citation.paper',
      'is empty',
    ],
  ])('with %s is refused', (_, list, path, message) => {
    expect(problems(list)).toEqual([[path, message]]);
  });

  it.each([[undefined], [null], [{}], ['[]'], [[null]], [[1]]])('is not %j', (list) => {
    expect(versionListSchema.safeParse(list).success).toBe(false);
  });

  it('has every field, and no other', () => {
    const { sha256: _sha256, ...without } = syntheticVersion;
    expect(problems([without])).toEqual([['0.sha256', 'is missing, or is not a text in quotes']]);
    expect(versionListSchema.safeParse([{ ...syntheticVersion, colour: 'red' }]).success).toBe(false);
  });

  it('is told everything that is wrong at once', () => {
    expect(
      problems([{ ...syntheticVersion, id: 'x', number: 'x', note: '' }])?.map(([path]) => path),
    ).toEqual(['0.id', '0.number', '0.note']);
  });
});
