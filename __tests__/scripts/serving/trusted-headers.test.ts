import { keepTrustedHeaders } from '@/scripts/serving/trusted-headers.mjs';

const sent = () => ({
  host: 'figures.example',
  forwarded: 'for=198.51.100.7',
  'x-forwarded-for': '198.51.100.7, 192.0.2.1',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'evil.example',
});

test('without a proxy nothing is believed of how a request came', () => {
  const headers = sent();
  keepTrustedHeaders(headers, false);

  expect(headers).toEqual({ host: 'figures.example' });
});

test('with one, the address that it has seen itself and that it was asked by https', () => {
  const headers = sent();
  keepTrustedHeaders(headers, true);

  expect(headers).toEqual({
    host: 'figures.example',
    'x-forwarded-for': '192.0.2.1',
    'x-forwarded-proto': 'https',
  });
});
