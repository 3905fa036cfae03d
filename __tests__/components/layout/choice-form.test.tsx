/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { ChoiceForm } from '@/components/layout/choice-form';

beforeEach(() => {
  render(
    <ChoiceForm
      id="periods"
      action="/datasets/apples/view"
      hidden={{ measure: 'picked' }}
      choices={[
        {
          name: 'from',
          label: 'Compare',
          value: '2019-20',
          options: [
            { value: '2018-19', label: '2018/19' },
            { value: '2019-20', label: '2019/20' },
          ],
        },
        {
          name: 'line',
          label: 'Line 1',
          value: 'b',
          options: [
            { value: '', label: '(none)' },
            { value: 'a', label: 'Picked', group: 'Apples' },
            { value: 'b', label: 'Stored', group: 'Apples' },
          ],
        },
      ]}
      button="Show"
    />,
  );
});

test('every choice has its label and shows what is chosen', () => {
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare' }).value).toBe('2019-20');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Line 1' }).value).toBe('b');
});

test('options of one group stand together under its name', () => {
  const group = screen.getByRole('group', { name: 'Apples' });
  expect(
    within(group)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Picked', 'Stored']);
});

test('the form sends its choices and what is hidden in the address', () => {
  const form = screen.getByRole('button', { name: 'Show' }).closest('form');
  expect(form?.method).toBe('get');
  expect([...new FormData(form ?? undefined).entries()]).toEqual([
    ['measure', 'picked'],
    ['from', '2019-20'],
    ['line', 'b'],
  ]);
});
