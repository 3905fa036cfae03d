import type { Article, Choice } from './article';

/** What a reader chose on a dataset's page, as it stands in the address. */
export interface View {
  measure: string;
  from: string;
  to: string;
}

/** What can be chosen on a dataset's page, and what is chosen when a reader has not: a part of an article. */
export interface Choosable extends Pick<Article, 'measure' | 'measures'> {
  changes?: { table: { from: { id: string }; to: { id: string } }; periods: Choice[] };
}

/** Whether the page offers this choice: a measure of its own, and two of its periods, the earlier first. */
export function isViewOf(article: Choosable, view: View): boolean {
  const periods = periodIds(article);
  const [from, to] = [periods.indexOf(view.from), periods.indexOf(view.to)];
  return from >= 0 && from < to && article.measures.some(({ value }) => value === view.measure);
}

/** The choices that differ from the page's own in one thing: each measure, and each pair of periods. */
export function viewsToMakeFirst(article: Choosable): View[] {
  const { changes, measure, measures } = article;
  if (!changes || measures.length === 0) return [];
  const [from, to] = [changes.table.from.id, changes.table.to.id];
  const views = [
    ...measures.map(({ value }) => ({ measure: value, from, to })),
    ...pairsOf(article).map((pair) => ({ measure, ...pair })),
  ];
  return [...new Map(views.map((view) => [JSON.stringify(view), view])).values()];
}

/** Every choice that the page offers: each measure with each pair of periods. A copy without a server has them all. */
export function everyView(article: Choosable): View[] {
  return article.measures.flatMap(({ value }) =>
    pairsOf(article).map((pair) => ({ measure: value, ...pair })),
  );
}

/** The choice that a form sent, made good: what is missing or unknown follows the page, and the earlier period comes first. */
export function viewFrom(article: Choosable, sent: Partial<View>): View | undefined {
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

/** Any two of its periods, the earlier first. */
function pairsOf(article: Choosable): { from: string; to: string }[] {
  const periods = periodIds(article);
  return periods.flatMap((to, index) => periods.slice(0, index).map((from) => ({ from, to })));
}

function periodIds({ changes }: Choosable): string[] {
  return changes?.periods.map(({ value }) => value) ?? [];
}
