import { observationAt } from '@/lib/dataset/table';
import {
  concludeCheck,
  describeIdentityResult,
  type IdentityCheck,
  startCheck,
} from '@/lib/validation/identities/identity-result';
import { academicYear } from '@/lib/period/period';
import { SWIMMING_HEADER, swimmingClub, tableOf } from '../../../fixtures/synthetic-dataset';

const row = observationAt(
  tableOf(swimmingClub, SWIMMING_HEADER, '202021,Academic year,2020-09-11,120,,150,20,10,x,x,a'),
  '2020-21',
)!;
const check: IdentityCheck = {
  identity: 'parts',
  label: 'The parts make the total',
  period: academicYear(2017),
  groups: {},
  row: 2,
  when: '2017/18',
  measures: [],
  leftOut: [],
};
const side = (label: string, sum: string, value: number) => ({ label, sum, value });

describe('a check', () => {
  it('knows its identity, its period and what it restates, before the sums are done', () => {
    expect(startCheck(swimmingClub.identities[1]!, row, ['members'], ['moved_away'])).toEqual({
      identity: 'flow',
      label: 'The start, plus joiners, less leavers, makes the end',
      restates: 'parts',
      period: academicYear(2020),
      groups: {},
      row: 2,
      when: '11 September 2020',
      measures: ['members'],
      leftOut: ['moved_away'],
    });
  });

  it('of an identity that restates none does not say so', () => {
    expect(startCheck(swimmingClub.identities[0]!, row, [])).not.toHaveProperty('restates');
  });

  it('of percentages is not upset by how a machine adds up: 0.1 + 0.2 is 0.3', () => {
    expect(
      concludeCheck(check, side('2 parts', '0.1 + 0.2', 0.1 + 0.2), side('Total', '0.3', 0.3)),
    ).toMatchObject({ status: 'holds', difference: 0 });
  });

  it('of percentages speaks of a tenth', () => {
    expect(concludeCheck(check, side('2 parts', '40 + 60', 100), side('Total', '99.9', 99.9))).toMatchObject({
      status: 'differs',
      difference: 0.1,
    });
  });

  it('says why it cannot be done where a side has no value', () => {
    expect(concludeCheck(check, 'No parts.', side('Total', '3', 3))).toMatchObject({
      status: 'cannot be checked',
      why: 'No parts.',
    });
    expect(concludeCheck(check, side('1 part', '3', 3), 'No total.')).toMatchObject({
      status: 'cannot be checked',
      why: 'No total.',
    });
  });
});

describe('a result in a sentence', () => {
  it.each([
    [
      'a sum that holds',
      concludeCheck(check, side('3 parts', '1,120 + 20 + 10', 1150), side('Total', '1,150', 1150)),
      '2017/18: yes. 1,120 + 20 + 10 = 1,150.',
    ],
    [
      'a sum that differs',
      concludeCheck(check, side('5 parts', '167 + 74 + 4 + 27 + 27', 299), side('Total', '297', 297)),
      '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.',
    ],
    [
      'a sum that is too little',
      concludeCheck(check, side('2 parts', '1 + 2', 3), side('Total', '7', 7)),
      '2017/18: 1 + 2 = 3, and the paper prints 7: a difference of 4.',
    ],
    [
      'one number twice',
      concludeCheck(check, side('By age', '110', 110), side('Swimming club', '110', 110)),
      '2017/18: yes, both are 110.',
    ],
    [
      'two numbers for one fact',
      concludeCheck(check, side('By age', '33', 33), side('Swimming club', '32', 32)),
      '2017/18: 33 in “By age”, 32 in “Swimming club”: a difference of 1.',
    ],
    [
      'nothing to check with',
      concludeCheck(check, 'A number that it needs is not in the paper.', side('Total', '7', 7)),
      '2017/18: cannot be checked. A number that it needs is not in the paper.',
    ],
  ])('%s', (_, result, sentence) => {
    expect(describeIdentityResult(result)).toBe(sentence);
  });
});
