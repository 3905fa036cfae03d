import { messages } from '@/lib/validation/messages';

const column = { letter: 'D', name: 'members' };

describe('the sentences about what is on the disk', () => {
  it.each([
    [
      'a file that changed',
      messages.changedOnDisk('ab12'),
      'changed-on-disk',
      'The file is not the one that was published: its SHA-256 is ab12, and versions.json has another. Put the published file back, and publish a correction as a new version.',
    ],
    [
      'a file that is gone',
      messages.missingFile(),
      'missing-file',
      'versions.json lists this file, and it is not there. Put it back.',
    ],
    [
      'a file that nobody would see',
      messages.unlistedFile('ab12'),
      'unlisted-file',
      'The file is not listed in versions.json, so no reader would see it. List it there with "sha256": "ab12", or remove it.',
    ],
    [
      'a field of the list',
      messages.badVersionsFile('0.note', 'is empty'),
      'bad-versions-file',
      '0.note is not right: is empty.',
    ],
    [
      'the whole list',
      messages.badVersionsFile('', 'has no version'),
      'bad-versions-file',
      'The list is not right: has no version.',
    ],
  ])('%s', (_, issue, code, message) => {
    expect(issue).toEqual({ level: 'fail', code, message });
  });
});

it('an empty cell is called that, and not two quotation marks', () => {
  expect(messages.notADay(3, column, '').message).toMatch(/^An empty cell is not a day\./);
  expect(messages.unknownCategory(3, column, '', ['young', 'older']).message).toBe(
    'An empty cell is not one of "young", "older".',
  );
});
