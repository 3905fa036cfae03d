import { isPlainQuestion } from '@/scripts/serving/is-plain-question.mjs';

const browsers = {
  host: 'localhost',
  accept: 'text/html',
  'accept-encoding': 'gzip, br',
  'if-none-match': '"c0ffee"',
  'upgrade-insecure-requests': '1',
};

describe('a question that may be answered from memory', () => {
  it.each(['GET', 'HEAD'])('is a plain %s', (method) => {
    expect(isPlainQuestion({ method, headers: browsers })).toBe(true);
  });

  it('may say that nothing follows', () => {
    expect(isPlainQuestion({ method: 'GET', headers: { 'content-length': '0' } })).toBe(true);
  });

  it.each(['POST', 'PUT', 'OPTIONS', 'PROPFIND', undefined])('is not a %s', (method) => {
    expect(isPlainQuestion({ method, headers: browsers })).toBe(false);
  });

  it.each([
    ['rsc', '1'],
    ['next-router-prefetch', '1'],
    ['next-action', 'c0ffee'],
    ['x-nextjs-data', '1'],
    ['x-prerender-revalidate', 'c0ffee'],
    ['range', 'bytes=0-99'],
    ['content-type', 'multipart/form-data; boundary=a'],
    ['content-length', '12'],
    ['transfer-encoding', 'chunked'],
  ])('has no header %s', (name, value) => {
    expect(isPlainQuestion({ method: 'GET', headers: { ...browsers, [name]: value } })).toBe(false);
  });
});
