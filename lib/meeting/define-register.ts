import { z } from 'zod';
import type { RegisterColumn } from './define-column';

/** The columns of a register by the name that each has in TypeScript. Each row has an `id` of its own. */
export type Columns = Readonly<Record<string, RegisterColumn>> & {
  readonly id: RegisterColumn<string, false>;
};

type Unstated<C extends Columns> = {
  [K in keyof C]: true extends C[K]['mayBeUnstated'] ? K : never;
}[keyof C];
type ValueOf<C> = C extends RegisterColumn<infer Value> ? Exclude<Value, undefined> : never;

/** A row as its columns declare it: complete, but for what the papers do not state. */
export type RowOf<C extends Columns> = { [K in Exclude<keyof C, Unstated<C>>]: ValueOf<C[K]> } & {
  [K in Unstated<C>]?: ValueOf<C[K]>;
};

/** A list that is kept as one CSV: what it holds, its columns, and the schema of a row. */
export interface Register<Row = unknown> {
  /** The name of the file without its ending: `work-programme`. */
  id: string;
  title: string;
  /** One sentence: what a row is. */
  summary: string;
  columns: Columns;
  /** Pairs of properties that hold days or months, where the second may not come before the first. */
  inOrder?: readonly (readonly [earlier: string, later: string])[];
  /** Pairs of properties, where the first may not be stated without the second. */
  needs?: readonly (readonly [stated: string, needed: string])[];
  rowSchema: z.ZodType<Row>;
}

interface Declaration<C extends Columns> {
  id: string;
  title: string;
  summary: string;
  columns: C;
  inOrder?: readonly (readonly [earlier: keyof C & string, later: keyof C & string])[];
  needs?: readonly (readonly [stated: keyof C & string, needed: keyof C & string])[];
}

/**
 * Declares a register. Row type and row schema both come from the columns. Throws on a programmer's mistake: an
 * id that is not kebab-case, a column that is not snake_case or stands twice.
 */
export function defineRegister<const C extends Columns>(declaration: Declaration<C>): Register<RowOf<C>> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(declaration.id))
    throw new Error(`register id is not kebab-case: ${declaration.id}`);
  const headers = Object.values(declaration.columns).map((column) => column.header);
  for (const header of headers) {
    if (!/^[a-z]+(_[a-z]+)*$/.test(header)) throw new Error(`column is not snake_case: ${header}`);
    if (headers.filter((other) => other === header).length > 1)
      throw new Error(`column declared twice: ${header}`);
  }
  return { ...declaration, rowSchema: rowSchemaOf(declaration.columns) };
}

/** From one text per property to a row. The schema is built by name, so its type is stated once, here. */
function rowSchemaOf<C extends Columns>(columns: C): z.ZodType<RowOf<C>> {
  const fields = Object.entries(columns).map(([name, column]) => [name, fieldOf(column)] as const);
  return z.object(Object.fromEntries(fields)).transform((row) => withoutUnstated(row) as RowOf<C>);
}

/** The zod message is the name of the problem: the sentence is made where row and column are known. */
function fieldOf(column: RegisterColumn): z.ZodType<unknown, string> {
  return z.string().transform((found, context) => {
    const read = column.read(found);
    if (typeof read === 'object') return read.value;
    context.addIssue({ code: 'custom', message: read });
    return z.NEVER;
  });
}

function withoutUnstated(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
