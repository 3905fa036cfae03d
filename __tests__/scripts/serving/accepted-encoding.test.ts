import { acceptedEncoding } from '@/scripts/serving/accepted-encoding.mjs';

describe('how an answer is sent', () => {
  it.each([
    // What Chromium, curl --compressed and an old proxy send.
    ['gzip, deflate, br, zstd', 'br'],
    ['deflate, gzip', 'gzip'],
    ['gzip;q=1.0, identity; q=0.5, *;q=0', 'gzip'],
  ])('is the smallest that is welcome: %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it.each([
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['gzip;q=0.000, br;q=0', 'identity'],
    ['identity, gzip;q=0.5', 'identity'],
    ['GZIP;Q=0.5', 'gzip'],
  ])('heeds the weights of %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it.each([
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['gzip, *;q=0', 'gzip'],
  ])('takes a star for all that is not named: %s', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });

  it.each([
    undefined,
    '',
    'identity',
    'deflate',
    'zstd, compress',
    ',,;',
    'gzip;q=much',
    'gzip;q=-1',
    '*;q=0',
  ])('is as it is where nothing that we have is named: %s', (header) => {
    expect(acceptedEncoding(header)).toBe('identity');
  });
});
