/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { VersionList } from '@/components/dataset/version-list';
import { MADE_VERSION } from '../../fixtures/made-tables/orchard';

const later = {
  ...MADE_VERSION,
  id: '2022-03-01',
  published: '2022-03-01',
  number: '1.1.0',
  note: 'Adds a year.',
} as const;

beforeEach(() => {
  render(<VersionList dataset="made-orchard" versions={[MADE_VERSION, later]} />);
});

describe('the versions of a dataset', () => {
  it('stand the latest first, each under the day it was published', () => {
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '1 March 2022',
      '1 March 2021',
    ]);
  });

  it('lead to their frozen page and to their file, whose checksum is given', () => {
    expect(screen.getByRole('link', { name: '1 March 2021' })).toHaveAttribute(
      'href',
      '/datasets/made-orchard/versions/2021-03-01',
    );
    const [newest, first] = screen.getAllByRole('link', { name: 'CSV' });
    expect(newest).toHaveAttribute('href', '/files/made-orchard/2022-03-01/made-orchard.csv');
    expect(first).toHaveAttribute('href', '/files/made-orchard/2021-03-01/made-orchard.csv');
    expect(screen.getAllByText('0'.repeat(64))).toHaveLength(2);
  });

  it('say what each brought, and from which paper', () => {
    const [newest] = screen.getAllByRole('heading', { level: 2 });
    const section = within(newest!.closest('section')!);
    expect(section.getByText('Version 1.1.0. Adds a year.')).toBeInTheDocument();
    expect(section.getByText(/^Source:/)).toHaveTextContent('A paper that was never written, Item 4, page 2');
  });
});
