import { identitiesRule } from '@/lib/validation/rules/identities';
import {
  SWIMMING_HEADER,
  swimmingClub,
  swimmingClubByAge,
  tableOf,
} from '../../../fixtures/synthetic-dataset';

const BY_AGE = 'time_period,time_identifier,as_at,age,swimmers,read_from';
const club = (members: number, total: number) =>
  tableOf(swimmingClub, SWIMMING_HEADER, `202021,Academic year,2021-08-31,${members},,${total},20,10,6,80,a`);
const byAge = (total: number) =>
  tableOf(swimmingClubByAge, BY_AGE, `202021,Academic year,2021-08-31,total,${total},a`);
const alone = { earlier: [], lookup: () => undefined, others: [] };

describe('what does not add up', () => {
  it('is a warning with its sum', () => {
    expect(identitiesRule(club(120, 151), [{ letter: 'F', name: 'swam_in_year' }], alone)).toEqual([
      {
        level: 'warning',
        code: 'does-not-add-up',
        key: 'does-not-add-up|parts|2020-21',
        row: 2,
        column: { letter: 'F', name: 'swam_in_year' },
        message:
          'Members and leavers make all who swam. 2020/21: 120 + 20 + 10 = 150, and the paper prints 151: a difference of 1. ' +
          'Check the figures; tick this where the paper prints them so.',
      },
    ]);
  });

  it('is known where the same difference is published, and not where it is another', () => {
    const earlier = [club(120, 151)];
    expect(identitiesRule(club(120, 151), [], { ...alone, earlier })).toEqual([]);
    expect(identitiesRule(club(120, 152), [], { ...alone, earlier })).toHaveLength(1);
  });

  it('is told of a fact that this dataset shares with another', () => {
    const keys = identitiesRule(club(120, 150), [], { ...alone, lookup: () => byAge(121) });
    expect(keys.map(({ key }) => key)).toEqual(['does-not-add-up|same-members|2020-21']);
  });

  it('is told of a fact that another dataset shares with this one', () => {
    const issues = identitiesRule(byAge(121), [], { ...alone, others: [club(120, 150)] });
    expect(issues).toMatchObject([{ key: 'does-not-add-up|same-members|2020-21|age|total', row: 2 }]);
  });

  it('is nothing in a dataset without an earlier version or neighbours that adds up', () => {
    expect(identitiesRule(club(120, 150), [], alone)).toEqual([]);
  });
});
