/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { DamagedNote } from '@/components/dataset/damaged-note';

const textOf = (element: React.ReactElement) => render(element).container.textContent;

it('says nothing where every file is sound', () => {
  expect(textOf(<DamagedNote shown="2020-10-27" />)).toBe('');
});

it('says that newer figures cannot be shown, and which these are', () => {
  expect(textOf(<DamagedNote damaged={['2021-10-12']} shown="2020-10-27" />)).toBe(
    'The version of 12 October 2021 cannot be shown: its file is not as published. These are the last figures that are sound, of 27 October 2020.',
  );
});

it('names earlier versions that cannot be shown, beside figures that are the newest', () => {
  expect(textOf(<DamagedNote damaged={['2019-09-17', '2020-10-27']} shown="2021-10-12" />)).toBe(
    'The versions of 17 September 2019 and 27 October 2020 cannot be shown: their files are not as published.',
  );
});
