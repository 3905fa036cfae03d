import { nextVersionId } from '@/lib/release/next-version-id';

describe('the id of the next version', () => {
  it.each([
    ['is the day it is published', '2020-10-27', '2026-11-22', '2026-11-22'],
    ['is the second of a day', '2026-11-22', '2026-11-22', '2026-11-22-02'],
    ['is the third of a day', '2026-11-22-02', '2026-11-22', '2026-11-22-03'],
    ['is the tenth of a day', '2026-11-22-09', '2026-11-22', '2026-11-22-10'],
    ['is a plain day again on the next', '2026-11-22-09', '2026-11-23', '2026-11-23'],
    ['is none on a day before', '2026-11-22', '2026-11-21', undefined],
    ['is none after the 99th of a day', '2026-11-22-99', '2026-11-22', undefined],
  ] as const)('%s', (_, latest, day, id) => {
    expect(nextVersionId(latest, day)).toBe(id);
  });
});
