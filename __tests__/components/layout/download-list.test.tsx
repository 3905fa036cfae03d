/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { DownloadList } from '@/components/layout/download-list';

test('each file is a link with what it is beside it', () => {
  render(<DownloadList items={[{ label: 'CSV', href: '/files/a.csv', detail: 'for a spreadsheet' }]} />);
  expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe('/files/a.csv');
  expect(screen.getByRole('listitem').textContent).toContain('for a spreadsheet');
});
