import type { Article } from './article';

/** What a reader chose on a dataset's page, as it stands in the address. */
export interface View {
  measure: string;
  from: string;
  to: string;
}

/** Whether the page offers this choice: a measure of its own, and two of its periods, the earlier first. */
export function isViewOf(article: Article, view: View): boolean {
  const periods = periodIds(article);
  const [from, to] = [periods.indexOf(view.from), periods.indexOf(view.to)];
  return from >= 0 && from < to && article.measures.some(({ value }) => value === view.measure);
}

/** The choices that differ from the page's own in one thing: each measure, and each pair of periods. */
export function viewsToMakeFirst(article: Article): View[] {
  const { changes, measure, measures } = article;
  if (!changes || measures.length === 0) return [];
  const [from, to] = [changes.table.from.id, changes.table.to.id];
  const periods = periodIds(article);
  const pairs = periods.flatMap((later, index) =>
    periods.slice(0, index).map((earlier) => [earlier, later] as const),
  );
  const views = [
    ...measures.map(({ value }) => ({ measure: value, from, to })),
    ...pairs.map(([earlier, later]) => ({ measure, from: earlier, to: later })),
  ];
  return [...new Map(views.map((view) => [JSON.stringify(view), view])).values()];
}

/** The choice that a form sent, made good: what is missing or unknown follows the page, and the earlier period comes first. */
export function viewFrom(article: Article, sent: Partial<View>): View | undefined {
  const { changes, measure, measures } = article;
  if (!changes || measures.length === 0) return undefined;
  const periods = periodIds(article);
  const known = (id: string | undefined): boolean => id !== undefined && periods.includes(id);
  const isPair = known(sent.from) && known(sent.to) && sent.from !== sent.to;
  const pair = isPair
    ? [sent.from as string, sent.to as string]
    : [changes.table.from.id, changes.table.to.id];
  const [from = '', to = ''] = pair.sort((a, b) => periods.indexOf(a) - periods.indexOf(b));
  const isMeasure = measures.some(({ value }) => value === sent.measure);
  return { measure: isMeasure ? (sent.measure as string) : measure, from, to };
}

function periodIds({ changes }: Article): string[] {
  return changes?.periods.map(({ value }) => value) ?? [];
}
