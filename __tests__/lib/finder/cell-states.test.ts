import { type Cell, missingCell, numberCell } from '@/lib/cell/cell';
import { cellStates, sayableStates } from '@/lib/finder/cell-states';

const through = (...cells: Cell[]) => cellStates(cells.map((cell, version) => ({ cell, version })));

test('versions that agree are one state, with the words of the last', () => {
  expect(through(numberCell(201), numberCell(201, { note: 'Counted again.' }))).toEqual([
    { cell: numberCell(201, { note: 'Counted again.' }), first: 0, last: 1 },
  ]);
});

test('a change begins another state, and coming back a third', () => {
  const states = through(numberCell(201), numberCell(202), numberCell(201));
  expect(states.map(({ first, last }) => [first, last])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

test('a version without the row ends nothing', () => {
  const states = cellStates([
    { version: 0, cell: numberCell(5) },
    { version: 2, cell: numberCell(5) },
  ]);
  expect(states).toEqual([{ cell: numberCell(5), first: 0, last: 2 }]);
});

test('where a figure was confidential, what the latest version prints may be said and nothing before', () => {
  const hidden = through(numberCell(17), missingCell('c'));
  expect(sayableStates(hidden, 1)).toEqual([{ cell: missingCell('c'), first: 1, last: 1 }]);
  const open = through(numberCell(17), missingCell('c'), numberCell(18));
  expect(sayableStates(open, 2)).toEqual([{ cell: numberCell(18), first: 2, last: 2 }]);
  expect(sayableStates(open, 3)).toEqual([]);
});
