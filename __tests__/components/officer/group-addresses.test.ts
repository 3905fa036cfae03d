import { groupAddresses } from '@/components/officer/group-addresses';
import type { AddressChange } from '@/lib/edition/rehearsal';

const part = { kind: 'sentence', label: 'Opening', before: { text: 'a' }, after: { text: 'b' } } as const;

const change = (address: string, kind: AddressChange['kind'], what: AddressChange['what'] = 'changed') => ({
  address,
  kind,
  title: address,
  what,
  parts: kind === 'page' || kind === 'embed' ? [part] : [],
});

const changes: AddressChange[] = [
  change('/files/swimming/latest/figures/members.png', 'picture'),
  change('/', 'page'),
  change('/datasets/swimming', 'page'),
  change('/datasets/swimming/view/members/2019/2020', 'page'),
  change('/figures/swimming/members/2020-10-27', 'page'),
  change('/embed/swimming/members/2020-10-27.html', 'embed'),
  change('/embed/swimming/members/2026-11-22.html', 'embed', 'new'),
  change('/embed/swimming/members/latest.html', 'embed'),
];

test('the page of the dataset comes first, then what readers meet, then what programs do', () => {
  expect(groupAddresses(changes, '/datasets/swimming').map(({ id }) => id)).toEqual([
    'first',
    'pages',
    'frozen-pages',
    'views',
    'pinned-embeds',
    'latest-embeds',
    'pictures',
  ]);
});

test('what is new as a whole, and what has no parts, is named and not taken apart', () => {
  const groups = groupAddresses(changes, '/datasets/swimming');
  const pinned = groups.find(({ id }) => id === 'pinned-embeds');

  expect(pinned?.taken.map(({ address }) => address)).toEqual(['/embed/swimming/members/2020-10-27.html']);
  expect(pinned?.named.map(({ address }) => address)).toEqual(['/embed/swimming/members/2026-11-22.html']);
});

test('every address is in one group', () => {
  const grouped = groupAddresses(changes).flatMap(({ taken, named }) => [...taken, ...named]);

  expect(grouped).toHaveLength(changes.length);
});
