import type { AddressChange } from '@/lib/edition/rehearsal';

/** Addresses of one sort: those taken apart, and those that are only named. */
export interface AddressGroup {
  id: string;
  title: string;
  /** What a release does to them, in a sentence. */
  about: string;
  taken: readonly AddressChange[];
  named: readonly AddressChange[];
  /** Whether its charts are drawn wherever it is shown: elsewhere they are the same ones again. */
  isDrawn: boolean;
}

type Sort = Pick<AddressGroup, 'id' | 'title' | 'about' | 'isDrawn'> & {
  has: (change: AddressChange, first: string | undefined) => boolean;
};

/** A version's day in an address: what stands there never changes its figures. */
const FROZEN = /\/\d{4}-\d{2}-\d{2}/;

/** In the order in which readers meet them. The first sort that has an address takes it. */
const SORTS: readonly Sort[] = [
  {
    id: 'first',
    title: 'The page of the dataset',
    about: '',
    isDrawn: true,
    has: ({ address }, first) => address === first,
  },
  {
    id: 'pages',
    title: 'Other pages',
    about: 'Each figure’s own page, the front page, and what lists the versions.',
    isDrawn: true,
    has: ({ kind, address }) => kind === 'page' && !address.includes('/view/') && !FROZEN.test(address),
  },
  {
    id: 'frozen-pages',
    title: 'Pages that were cited',
    about: 'Their figures stay for ever. They gain a notice that newer figures exist, and new ones begin.',
    isDrawn: false,
    has: ({ kind, address }) => kind === 'page' && FROZEN.test(address),
  },
  {
    id: 'views',
    title: 'Pages of a reader’s choice',
    about: 'The dataset’s page again, for each measure and each two periods that may be compared.',
    isDrawn: false,
    has: ({ kind }) => kind === 'page',
  },
  {
    id: 'pinned-embeds',
    title: 'Pinned charts on other sites',
    about: 'Their figures stay for ever. They gain a notice that newer figures exist, and new ones begin.',
    isDrawn: false,
    has: ({ kind, address }) => kind === 'embed' && FROZEN.test(address),
  },
  {
    id: 'latest-embeds',
    title: 'Charts on other sites that follow the figures',
    about: 'These show the new figures by themselves.',
    isDrawn: false,
    has: ({ kind }) => kind === 'embed',
  },
  { id: 'pictures', title: 'Pictures', about: '', isDrawn: false, has: ({ kind }) => kind === 'picture' },
  { id: 'files', title: 'Downloads', about: '', isDrawn: false, has: ({ kind }) => kind === 'file' },
];

/** Addresses by their sort: what a reader meets before what a program does, and `first` before all. */
export function groupAddresses(changes: readonly AddressChange[], first?: string): AddressGroup[] {
  const sorted = new Map<Sort, AddressChange[]>(SORTS.map((sort) => [sort, []]));
  for (const change of changes) {
    const sort = SORTS.find(({ has }) => has(change, first));
    if (sort) sorted.get(sort)?.push(change);
  }
  return [...sorted].flatMap(([{ id, title, about, isDrawn }, ofSort]) => {
    const isTaken = ({ what, parts }: AddressChange): boolean => what === 'changed' && parts.length > 0;
    const taken = ofSort.filter(isTaken);
    const named = ofSort.filter((change) => !isTaken(change));
    return ofSort.length === 0 ? [] : [{ id, title, about, isDrawn, taken, named }];
  });
}
