import { describeDamaged } from '@/lib/dataset/describe-damaged';

it('says nothing where every file is sound', () => {
  expect(describeDamaged([], '2020-10-27')).toEqual([]);
});

it('says that newer figures cannot be shown, and which these are', () => {
  expect(describeDamaged(['2021-10-12'], '2020-10-27')).toEqual([
    'The version of 12 October 2021 cannot be shown: its file is not as published.',
    'These are the last figures that are sound, of 27 October 2020.',
  ]);
});

it('names earlier versions that cannot be shown, beside figures that are the newest', () => {
  expect(describeDamaged(['2019-09-17', '2020-10-27'], '2021-10-12')).toEqual([
    'The versions of 17 September 2019 and 27 October 2020 cannot be shown: their files are not as published.',
  ]);
});

it('names a version alone where nothing is shown in its place', () => {
  expect(describeDamaged(['2020-10-27-02'])).toEqual([
    'The version of 27 October 2020, version 2 of that day cannot be shown: its file is not as published.',
  ]);
});
