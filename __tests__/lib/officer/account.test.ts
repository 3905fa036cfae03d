import { accountIdPattern, accountsSchema } from '@/lib/officer/account';

const jo = {
  id: 'jo',
  name: 'Jo Smith',
  role: 'Performance officer',
  password: { algorithm: 'scrypt', N: 131_072, r: 8, p: 1, salt: 'c2FsdA==', hash: 'aGFzaA==' },
};

test('a file of accounts is a list of officers', () => {
  expect(accountsSchema.safeParse([jo, { ...jo, id: 'sam' }]).success).toBe(true);
});

test.each([
  ['an id that stands twice', [jo, jo]],
  ['a password as it is typed', [{ ...jo, password: 'correct horse battery' }]],
  ['a hash that is too easily guessed', [{ ...jo, password: { ...jo.password, N: 16_384 } }]],
  ['no name', [{ ...jo, name: ' ' }]],
  ['something else', { jo }],
])('a file with %s is none', (_, accounts) => {
  expect(accountsSchema.safeParse(accounts).success).toBe(false);
});

test.each([
  ['jo.smith', true],
  ['jo@council.example', true],
  ['Jo', false],
  ['j', false],
  ['../jo', false],
  ['__proto__', false],
])('“%s” can be an id: %s', (id, can) => {
  expect(accountIdPattern.test(id)).toBe(can);
});
