import { checkIdentities, differencesIn } from '@/lib/validation/identities/check-identities';
import {
  swimmingClub,
  swimmingClubByAge,
  SWIMMING_HEADER,
  tableOf,
} from '../../../fixtures/synthetic-dataset';

const byAge = tableOf(
  swimmingClubByAge,
  'time_period,time_identifier,as_at,age,swimmers,read_from',
  '202021,Academic year,2021-08-31,young,70,a',
  '202021,Academic year,2021-08-31,older,50,b',
  '202021,Academic year,2021-08-31,total,120,c',
);
const club = (last: string) =>
  tableOf(
    swimmingClub,
    SWIMMING_HEADER,
    '201920,Academic year,2020-08-31,110,,140,20,10,x,x,a',
    `202021,Academic year,2021-08-31,${last},x,x,b`,
  );
const check = (last: string) => checkIdentities(club(last), () => byAge);
const brief = (results: ReturnType<typeof check>) =>
  results.map(({ identity, period, status }) => `${identity} ${period.id}: ${status}`);

describe('every identity of a dataset', () => {
  it('is checked in every period that has what it needs', () => {
    expect(brief(check('120,,150,20,10'))).toEqual([
      'parts 2019-20: holds',
      'parts 2020-21: holds',
      'flow 2020-21: holds',
      'same-members 2020-21: holds',
    ]);
  });

  it('of each kind is checked', () => {
    expect(brief(checkIdentities(byAge, () => undefined))).toEqual(['ages-make-total 2020-21: holds']);
  });

  it('that is declared by no dataset gives no result', () => {
    const dataset = { ...swimmingClub, identities: [] };
    expect(checkIdentities({ ...club('120,,150,20,10'), dataset }, () => byAge)).toEqual([]);
  });
});

describe('the differences', () => {
  it('are none where everything holds', () => {
    expect(differencesIn(check('120,,150,20,10'))).toEqual([]);
  });

  it('are each told once: an identity that restates another is not counted again', () => {
    const results = check('120,,152,20,10');
    expect(brief(results)).toEqual([
      'parts 2019-20: holds',
      'parts 2020-21: differs',
      'flow 2020-21: differs',
      'same-members 2020-21: holds',
    ]);
    expect(brief(differencesIn(results))).toEqual(['parts 2020-21: differs']);
  });

  it('do not hold what cannot be checked', () => {
    expect(differencesIn(check('120,,x,20,10'))).toEqual([]);
  });
});
