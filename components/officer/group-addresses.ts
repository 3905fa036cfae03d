import type { AddressChange } from '@/lib/edition/rehearsal';

/** The addresses of one kind: those taken apart, and those that are only named. */
export interface AddressGroup {
  title: string;
  taken: readonly AddressChange[];
  named: readonly AddressChange[];
}

const TITLES: Readonly<Record<AddressChange['kind'], string>> = {
  page: 'Pages',
  embed: 'Charts on other sites',
  picture: 'Pictures',
  file: 'Downloads',
};

/** Addresses by their kind, pages first, and `first` before all: what a reader meets before what a program does. */
export function groupAddresses(changes: readonly AddressChange[], first?: string): AddressGroup[] {
  const kinds = Object.keys(TITLES) as AddressChange['kind'][];
  return kinds.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    const inOrder = [
      ...ofKind.filter(({ address }) => address === first),
      ...ofKind.filter(({ address }) => address !== first),
    ];
    const taken = inOrder.filter(({ parts }) => parts.length > 0);
    const named = inOrder.filter(({ parts }) => parts.length === 0);
    return ofKind.length === 0 ? [] : [{ title: TITLES[kind], taken, named }];
  });
}
