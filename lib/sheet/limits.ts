/** What a file may hold at most. Beyond that it is refused in one sentence, before it costs time or memory. */
export interface SheetLimits {
  fileBytes: number;
  columns: number;
  /** Excel's own limit for one cell. */
  cellCharacters: number;
  /** All parts of a workbook together, once unpacked. */
  unpackedBytes: number;
  /** How far down the header may stand, under titles and blank rows. */
  rowsAboveTable: number;
  /** Rows of a sheet laid out as the paper prints it, which is kept whole while it is turned. */
  rowsToTurn: number;
}

const MB = 1024 * 1024;

/** The limits of every door but the command line. */
export const LIMITS: SheetLimits = {
  fileBytes: 20 * MB,
  columns: 200,
  cellCharacters: 32_767,
  unpackedBytes: 16 * MB,
  rowsAboveTable: 60,
  rowsToTurn: 1_000,
};

/** The command line also reads bulk files: a million rows are about 100 MB. */
export const COMMAND_LINE_LIMITS: SheetLimits = { ...LIMITS, fileBytes: 160 * MB };
