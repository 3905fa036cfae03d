import { isSameUnit, type Unit, unitName } from '@/lib/cell/unit';

const children: Unit = { kind: 'count', one: 'child', many: 'children', people: true };
const cases: Unit = { kind: 'count', one: 'case', many: 'cases', people: true };
const ofChildren: Unit = { kind: 'percentage', of: 'children' };
const ofCases: Unit = { kind: 'percentage', of: 'cases' };

describe('two units', () => {
  it.each([
    ['children and children', children, { ...children }, true],
    ['children and cases', children, cases, false],
    ['percentages of one group', ofChildren, { ...ofChildren }, true],
    ['percentages of two groups', ofChildren, ofCases, false],
    ['children and a percentage of them', children, ofChildren, false],
    ['a percentage of children and children', ofChildren, children, false],
  ])('are the same or not: %s', (_, a, b, expected) => {
    expect(isSameUnit(a, b)).toBe(expected);
  });
});

it('a unit is named as metadata gives it', () => {
  expect(unitName(children)).toBe('children');
  expect(unitName(ofChildren)).toBe('per cent of children');
});
