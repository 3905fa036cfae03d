import type { Column, Issue } from './issue';

interface Place {
  row: number;
  column: Column;
}

/**
 * What an officer is told about confidential figures. None of these sentences carries the figure, what it could be,
 * or what stood in the cell: an issue is shown, copied and kept where a confidential number may not be.
 */
export const disclosureMessages = {
  smallNumber: ({ row, column }: Place, threshold: number): Issue => ({
    level: 'fail',
    code: 'small-number',
    row,
    column,
    message: `A count of 1 to ${threshold - 1} may identify a child. Write c, or declare the public paper that prints it.`,
  }),

  smallPercentage: ({ row, column }: Place): Issue => ({
    level: 'fail',
    code: 'small-percentage',
    row,
    column,
    message:
      'The percentage is worked out from a count that is confidential, and would give it away. Write c.',
  }),

  protectsAnother: ({ row, column }: Place): Issue => ({
    level: 'fail',
    code: 'protects-another',
    row,
    column,
    message:
      'Write c here too: a reader who lays this figure beside its total, or beside another table or version, ' +
      'could work out a figure that is confidential.',
  }),

  unrounded: ({ row, column }: Place, rounding: number): Issue => ({
    level: 'fail',
    code: 'not-rounded',
    row,
    column,
    message: `Counts of people are rounded to the nearest ${rounding} in this dataset, and this one is not. Round it.`,
  }),

  canBeWorkedOut: ({ row, column }: Place): Issue => ({
    level: 'fail',
    code: 'can-be-worked-out',
    row,
    column,
    message:
      'This c can be worked out from the figures round it. Write c for another figure of the same total too.',
  }),

  paperTells: ({ row, column }: Place): Issue => ({
    level: 'warning',
    code: 'paper-tells',
    row,
    column,
    message:
      'This c can be worked out from the figures that the paper prints round it. Say why it may stand.',
  }),

  toldBefore: ({ row, column }: Place): Issue => ({
    level: 'warning',
    code: 'told-before',
    row,
    column,
    message:
      'This c hides nothing by itself: the published versions print the figure, or let it be worked out. ' +
      'They stay published. Say why it is confidential now.',
  }),

  notCertain: ({ row, column }: Place): Issue => ({
    level: 'warning',
    code: 'not-certain',
    row,
    column,
    message:
      'So many figures hang together here that it could not be made sure that no c can be worked out. Ask somebody ' +
      'who knows the figures to look.',
  }),

  tooManySmall: (): Issue => ({
    level: 'fail',
    code: 'too-many-small-numbers',
    message:
      'So many small numbers hang together in this file that it cannot be made safe here: join small groups, or leave ' +
      'them out, and check it again.',
  }),

  tellsElsewhere: (title: string, label: string): Issue => ({
    level: 'fail',
    code: 'tells-elsewhere',
    message: `With this file a reader could work out a figure that is confidential in “${title}”: ${label}. Write c for a figure that leads to it.`,
  }),
};
