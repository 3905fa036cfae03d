import { site, unsetIn } from '@/lib/site/config';

const complete = {
  ...site,
  baseUrl: 'https://figures.example',
  contact: { name: 'The desk', email: 'desk@figures.example' },
  owner: 'The council',
};

describe('the configuration', () => {
  it('does not claim to be the council’s own until it is adopted', () => {
    expect(site.adopted).toBe(false);
  });

  it('names the authority as DfE does', () => {
    expect(site.geography).toMatchObject({
      country_code: 'E92000001',
      region_code: 'E12000003',
      old_la_code: '372',
      new_la_code: 'E08000018',
      la_name: 'Rotherham',
    });
  });

  it('has an address without a slash at its end', () => {
    expect(site.baseUrl).not.toMatch(/\/$/);
  });
});

describe('what is not set', () => {
  const { contact: _contact, ...withoutContact } = complete;
  const { owner: _owner, ...withoutOwner } = complete;

  it.each([
    ['nothing', complete, []],
    [
      'the contact',
      withoutContact,
      ['No contact for questions about the figures is set (lib/site/config.ts, contact).'],
    ],
    ['the owner', withoutOwner, ['No owner of the service is set (lib/site/config.ts, owner).']],
    [
      'the address',
      { ...complete, baseUrl: 'http://localhost:3000' },
      ['The site’s public address is not set (lib/site/config.ts, baseUrl).'],
    ],
  ])('is told: %s', (_, config, sentences) => {
    expect(unsetIn(config)).toEqual(sentences);
  });
});
