import { headerRule } from '@/lib/validation/rules/header';
import { SWIMMING_HEADER, swimmingClub, swimmingClubByAge } from '../../../fixtures/synthetic-dataset';

const columns = (names: string) =>
  names.split(',').map((name, index) => ({ letter: String.fromCharCode(65 + index), name }));
const rule = (names: string) => headerRule(columns(names), swimmingClub);

describe('the header', () => {
  it('needs the time, every measure and where it was read', () => {
    expect(rule(SWIMMING_HEADER)).toEqual([]);
  });

  it('needs the breakdowns too', () => {
    expect(
      headerRule(columns('time_period,time_identifier,as_at,swimmers,read_from'), swimmingClubByAge),
    ).toMatchObject([{ code: 'missing-column', message: 'There is no column "age" (Age). Add it.' }]);
  });

  it.each([
    ['members_coverage'],
    ['members_note'],
    ['stopped_flag'],
    ['geographic_level'],
    ['country_code'],
    ['country_name'],
    ['region_code'],
    ['region_name'],
    ['old_la_code'],
    ['new_la_code'],
    ['la_name'],
  ])('may have the column %s', (name) => {
    expect(rule(`${SWIMMING_HEADER},${name}`)).toEqual([]);
  });

  it.each([['new_members'], ['new_members_note'], ['members_colour'], ['age'], ['Members'], ['toString']])(
    'may not have the column %s',
    (name) => {
      expect(rule(`${SWIMMING_HEADER},${name}`)).toMatchObject([
        {
          level: 'fail',
          code: 'unknown-column',
          column: { letter: 'L', name },
          message: `"${name}" is not a column of this dataset. Delete it.`,
        },
      ]);
    },
  );

  it('does not suggest a column that is two letters away', () => {
    expect(rule(SWIMMING_HEADER.replace('lanes', 'lines_')).map(({ message }) => message)).toContain(
      '"lines_" is not a column of this dataset. Delete it.',
    );
  });

  it('does not suggest a column that is there already', () => {
    expect(rule(`${SWIMMING_HEADER},member`).map(({ message }) => message)).toEqual([
      '"member" is not a column of this dataset. Delete it.',
    ]);
  });
});
