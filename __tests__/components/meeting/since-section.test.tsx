/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { SinceSection } from '@/components/meeting/since-section';
import { pageLinks } from '@/lib/site/page-links';

const nothing = { figures: [], commitments: [], notes: [], returned: [] };

test('where nothing has happened since, that is said', () => {
  render(<SinceSection since={nothing} papers={{}} at={pageLinks()} asKnownOn="2019-09-17" />);
  expect(screen.getByText('Nothing in the papers here tells of anything since.')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('on the site of a day, a dataset is that of the day', () => {
  const figures = [{ dataset: { id: 'apples', title: 'Apples' }, sentences: ['One.', 'Two.'] }];
  const at = pageLinks('2021-03-09');
  render(<SinceSection since={{ ...nothing, figures }} papers={{}} at={at} asKnownOn="2019-09-17" />);
  expect(screen.getByRole('link', { name: 'Apples' })).toHaveAttribute(
    'href',
    '/as-at/2021-03-09/datasets/apples',
  );
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['One.', 'Two.']);
});
