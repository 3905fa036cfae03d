/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { VersionsSection } from '@/components/dataset/versions-section';
import { MADE_VERSION } from '../../fixtures/made-tables/orchard';

beforeEach(() => {
  render(<VersionsSection dataset="made-orchard" version={MADE_VERSION} />);
});

describe('the version of a page', () => {
  it('is named by its day and number, with the address that will not change', () => {
    expect(
      screen.getByText(
        'This is the version of 1 March 2021 (1.0.0), named by the day of the meeting whose papers it was read from. First version.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /will not change$/ })).toHaveAttribute(
      'href',
      '/datasets/made-orchard/versions/2021-03-01',
    );
    expect(screen.getByRole('link', { name: 'All versions' })).toHaveAttribute(
      'href',
      '/datasets/made-orchard/versions',
    );
  });

  it('can be taken away in five files', () => {
    const downloads = screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
      .filter((href) => href?.startsWith('/files/'));
    expect(downloads).toEqual([
      '/files/made-orchard/2021-03-01/made-orchard.csv',
      '/files/made-orchard/2021-03-01/made-orchard.full.csv',
      '/files/made-orchard/2021-03-01/made-orchard.full.meta.csv',
      '/files/made-orchard/2021-03-01/made-orchard.json',
      '/files/made-orchard/2021-03-01/made-orchard.csv-metadata.json',
    ]);
  });
});
