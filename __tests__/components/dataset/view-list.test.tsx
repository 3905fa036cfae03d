/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ViewList } from '@/components/dataset/view-list';
import { latestArticle } from '@/app/article';
import { publishedDataset } from '@/app/published';

test('each two periods are a link to the measure’s page of them', () => {
  const article = latestArticle(publishedDataset('elective-home-education')!.latest);
  render(<ViewList article={article} measure="y11-leavers" pairs={[{ from: '2014-15', to: '2019-20' }]} />);

  expect(screen.getByRole('link', { name: '2014/15 with 2019/20' })).toHaveAttribute(
    'href',
    '/datasets/elective-home-education/view/y11-leavers/2014-15/2019-20',
  );
});
