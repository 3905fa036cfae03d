import { defineDataset, measureNames } from '@/lib/dataset/define-dataset';
import { swimmingClub, swimmingClubByAge } from '../../fixtures/synthetic-dataset';

const {
  measures,
  identities: _identities,
  workedOut: _workedOut,
  stockAndFlow: _bridge,
  printedShares: _shares,
  ...rest
} = swimmingClub;
const { members } = measures;

describe('a declaration', () => {
  it('may leave out breakdowns, worked-out figures, identities, undated periods and notes', () => {
    const { undatedPeriods: _undated, breakdowns: _breakdowns, asPrintedNotes: _notes, ...least } = rest;
    expect(defineDataset({ ...least, mainMeasure: 'members', measures: { members } })).toMatchObject({
      id: 'swimming-club',
      breakdowns: {},
      workedOut: {},
      identities: [],
      undatedPeriods: [],
      asPrintedNotes: [],
    });
  });

  it('names its measures in the order of the table', () => {
    expect(measureNames(swimmingClub)).toEqual([
      'members',
      'swam_in_year',
      'stopped',
      'moved_away',
      'lanes',
      'attendance_percent',
    ]);
  });

  it.each([
    ['Swimming'],
    ['swimming_club'],
    ['swimming club'],
    ['-swimming'],
    ['2-swim'],
    ['swim--club'],
    [''],
  ])('with the id %j, which cannot stand in an address, is a programmer’s mistake', (id) => {
    expect(() => defineDataset({ ...rest, id, mainMeasure: 'members', measures: { members } })).toThrow(
      `dataset id is not kebab-case: ${id}`,
    );
  });

  it.each([['membersNow'], ['members-now'], ['members now'], ['_members'], ['members_'], ['Members']])(
    'with the column %j, which is not snake_case, is a programmer’s mistake',
    (column) => {
      expect(() => defineDataset({ ...rest, mainMeasure: column, measures: { [column]: members } })).toThrow(
        `column is not snake_case: ${column}`,
      );
    },
  );

  it('with a breakdown that is not snake_case is a programmer’s mistake', () => {
    const { breakdowns } = swimmingClubByAge;
    expect(() =>
      defineDataset({
        ...rest,
        mainMeasure: 'members',
        measures: { members },
        breakdowns: { ageGroup: breakdowns.age },
      }),
    ).toThrow('column is not snake_case: ageGroup');
  });
});
