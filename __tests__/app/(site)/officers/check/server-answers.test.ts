import { readPublishingState, readSendingState } from '@/app/(site)/officers/check/server-answers';

test('a site that says nothing of publishing takes no releases', () => {
  expect(readPublishingState(null)).toEqual({ publishing: 'off' });
  expect(readPublishingState({ publishing: 'yes' })).toEqual({ publishing: 'off' });
});

test('a second officer is needed unless the site says otherwise', () => {
  expect(readPublishingState({ publishing: 'on' })).toEqual({ publishing: 'on', approval: true });
  expect(
    readPublishingState({ publishing: 'on', approval: false, signedIn: { name: 'A. Officer' } }),
  ).toEqual({
    publishing: 'on',
    approval: false,
    signedIn: { name: 'A. Officer' },
  });
});

test('what became of a release is told in words', () => {
  expect(
    readSendingState({ became: 'published', version: '2026-11-22', address: '/datasets/invented' }),
  ).toEqual({
    state: 'published',
    version: 'the version of 22 November 2026',
    address: '/datasets/invented',
  });
  expect(
    readSendingState({ became: 'refused', issues: [{ level: 'fail', code: 'x', message: 'No.' }] }),
  ).toEqual({
    state: 'refused',
    problems: ['No.'],
  });
});

test('an answer that cannot be read is no publication', () => {
  expect(readSendingState('<html>').state).toBe('refused');
});
