import type { Dataset, Identity } from '@/lib/dataset/dataset';

/** A sum that is checked: what it says, and the sum in words, "A + B + C = D". */
export interface DeclaredCheck {
  label: string;
  sum: string;
}

/** Every identity of a dataset, but for those that restate another dataset's. */
export function declaredChecks(dataset: Dataset, datasets: readonly Dataset[]): DeclaredCheck[] {
  return dataset.identities
    .filter(({ restates }) => restates === undefined || !restates.includes('/'))
    .map((identity) => ({ label: identity.label, sum: describeSum(dataset, identity, datasets) }));
}

/** The printed measures of each dataset that stand in no identity, so that no sum would show a slip in them. */
export function uncheckedMeasures(datasets: readonly Dataset[]): { dataset: string; measures: string[] }[] {
  return datasets.flatMap((dataset) => {
    const checked = new Set(dataset.identities.flatMap(measuresIn));
    const measures = Object.entries(dataset.measures).flatMap(([name, { label }]) =>
      checked.has(name) ? [] : [label],
    );
    return measures.length === 0 ? [] : [{ dataset: dataset.title, measures }];
  });
}

function measuresIn(identity: Identity): string[] {
  switch (identity.kind) {
    case 'parts make a total':
      return [...identity.parts, identity.total];
    case 'categories make a total':
      return [identity.measure];
    case 'same fact':
      return [identity.here.measure];
    case 'stock and flow':
      return [identity.stock, identity.throughput, ...identity.leavers];
  }
}

function describeSum(dataset: Dataset, identity: Identity, datasets: readonly Dataset[]): string {
  const label = (name: string): string => dataset.measures[name]?.label ?? name;
  switch (identity.kind) {
    case 'parts make a total':
      return `${identity.parts.map(label).join(' + ')} = ${label(identity.total)}`;
    case 'categories make a total':
      return `${label(identity.measure)}, each ${dataset.breakdowns[identity.breakdown]?.label ?? identity.breakdown} added up = the printed total`;
    case 'same fact': {
      const other = datasets.find(({ id }) => id === identity.dataset)?.title ?? identity.dataset;
      return `${label(identity.here.measure)} = the same fact in “${other}”`;
    }
    case 'stock and flow':
      return `${label(identity.stock)}, the year before + joined − ${identity.leavers.map(label).join(' − ')} = ${label(identity.stock)}`;
  }
}
