/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { latestArticle } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { AddUpSection } from '@/components/dataset/add-up-section';

const show = (id: string) =>
  render(<AddUpSection addUp={latestArticle(publishedDataset(id)!.latest).addUp} />);

describe('do the figures add up?', () => {
  it('is answered for each identity, the difference in words', () => {
    show('elective-home-education');
    expect(screen.getAllByRole('term')).toHaveLength(5);
    expect(screen.getByText('Yes in 6 of 7 periods; not in 2017/18.')).toBeInTheDocument();
    expect(screen.getByText('Yes, in all 7 periods.')).toBeInTheDocument();
    expect(
      screen.getByText(
        '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2. The paper does not explain it. Both are shown as printed.',
      ),
    ).toBeInTheDocument();
  });

  it('is answered period by period on request', () => {
    show('elective-home-education');
    expect(screen.getAllByText('Period by period')).toHaveLength(5);
    expect(screen.getByText('2019/20: yes. 201 + 53 + 0 + 21 + 41 = 316.')).toBeInTheDocument();
  });

  it('does not tell one difference as two', () => {
    show('elective-home-education');
    expect(
      screen.getAllByText(/It is the same difference as under “Those still home educated and those who left/),
    ).toHaveLength(1);
    expect(screen.getAllByText(/The paper does not explain it\./)).toHaveLength(2);
  });

  it('says what nothing in the papers can check', () => {
    show('children-missing-education');
    expect(
      screen.getByText(
        'The papers give no second number to check these against: Active cases; Resolved cases; Fall in active cases since Quarter 1.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('term')).not.toBeInTheDocument();
  });

  it('leads to how the figures are checked', () => {
    show('elective-home-education');
    expect(screen.getByRole('link', { name: 'How the figures are checked' })).toHaveAttribute(
      'href',
      '/methods#add-up',
    );
  });
});
