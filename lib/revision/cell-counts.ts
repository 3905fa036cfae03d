import type { Cell } from '../cell/cell';

/** How many cells of each measure hold a figure, and how many the reason why there is none. */
export class CellCounts {
  private readonly figures = new Map<string, number>();
  private readonly blanks = new Map<string, number>();

  add(measure: string, cell: Cell | undefined, count: 1 | -1 = 1): void {
    const counts = cell?.kind === 'missing' ? this.blanks : this.figures;
    counts.set(measure, (counts.get(measure) ?? 0) + count);
  }

  of(measure: string): { count: number; blanks: number } {
    return { count: this.figures.get(measure) ?? 0, blanks: this.blanks.get(measure) ?? 0 };
  }
}
