import { GET } from '@/app/(site)/datasets/[dataset]/view/route.server';

const ask = (dataset: string, query: string) =>
  GET(new Request(`http://localhost/datasets/${dataset}/view${query}`), {
    params: Promise.resolve({ dataset }),
  });

const view = '/datasets/elective-home-education/view';

describe('a choice as a plain form sends it', () => {
  it.each([
    ['nothing', '', `${view}/current-ehe-recorded/2018-19/2019-20`],
    ['a measure', '?measure=y11-leavers', `${view}/y11-leavers/2018-19/2019-20`],
    ['two periods', '?from=2014-15&to=2019-20', `${view}/current-ehe-recorded/2014-15/2019-20`],
    ['all three', '?measure=new-starters&from=2015-16&to=2016-17', `${view}/new-starters/2015-16/2016-17`],
    ['the later period first', '?from=2019-20&to=2014-15', `${view}/current-ehe-recorded/2014-15/2019-20`],
    ['the part of the page', '?measure=y11-leavers&part=trend', `${view}/y11-leavers/2018-19/2019-20#trend`],
    [
      'the other part',
      '?from=2014-15&to=2015-16&part=change',
      `${view}/current-ehe-recorded/2014-15/2015-16#change`,
    ],
    ['an unknown part', '?part=nonsense', `${view}/current-ehe-recorded/2018-19/2019-20`],
    ['an unknown measure', '?measure=apples', `${view}/current-ehe-recorded/2018-19/2019-20`],
    ['an unknown period', '?from=1066-67&to=2015-16', `${view}/current-ehe-recorded/2018-19/2019-20`],
    ['one period twice', '?from=2015-16&to=2015-16', `${view}/current-ehe-recorded/2018-19/2019-20`],
    ['one name twice', '?measure=y11-leavers&measure=new-starters', `${view}/y11-leavers/2018-19/2019-20`],
    [
      'another site',
      '?measure=//evil.example&from=https://evil.example',
      `${view}/current-ehe-recorded/2018-19/2019-20`,
    ],
    ['a header', '?measure=a%0d%0aSet-Cookie:b=c', `${view}/current-ehe-recorded/2018-19/2019-20`],
    [
      'ten thousand characters',
      `?measure=${'x'.repeat(10_000)}`,
      `${view}/current-ehe-recorded/2018-19/2019-20`,
    ],
  ])('leads on from %s', async (_, query, location) => {
    const response = await ask('elective-home-education', query);
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(location);
    expect(response.headers.get('Set-Cookie')).toBeNull();
  });

  it('leads back to the page of a dataset that has nothing to choose', async () => {
    const response = await ask('youth-offending-cohort', '?measure=young-people');
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/datasets/youth-offending-cohort');
  });

  it.each(['apples', '', '__proto__', '../papers'])(
    'is refused for an unknown dataset: "%s"',
    async (dataset) => {
      expect((await ask(dataset, '')).status).toBe(404);
    },
  );
});
