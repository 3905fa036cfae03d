import { packStyle } from '@/components/pack/pack-style';

it('fetches nothing, and reaches no further than the pack', () => {
  const style = packStyle('Orchard Committee');
  expect(style).not.toMatch(/url\(|@import/);
  const rules = style.replace(/@page\{.*$/s, '').match(/(?<=^|[}{\n])[^{}@\n]+(?=\{)/g);
  expect(rules?.filter((rule) => !/^(\.pack\b|\.masthead,|\.page$)/.test(rule))).toEqual([]);
});

it('prints whose meeting it is at the foot of every sheet, whatever stands in its name', () => {
  expect(packStyle('Orchard Committee')).toContain("@bottom-left{content:'Orchard Committee'");
  expect(packStyle("A's </style>\\\n")).toContain("@bottom-left{content:'A s  /style>  '");
});
