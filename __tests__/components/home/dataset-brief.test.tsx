/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { figuresIn } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { DatasetBrief } from '@/components/home/dataset-brief';
import { datasetCard } from '@/lib/article/home';

const cardOf = (id: string) => {
  const { latest } = publishedDataset(id)!;
  return datasetCard(latest, figuresIn(latest));
};

describe('a dataset on the front page', () => {
  it('has its name as a link, what it says now, and of when it is', () => {
    render(<DatasetBrief card={cardOf('elective-home-education')} />);
    expect(screen.getByRole('link', { name: 'Elective home education' })).toHaveAttribute(
      'href',
      '/datasets/elective-home-education',
    );
    expect(screen.getByText(/^201 children were recorded as electively home educated/)).toBeInTheDocument();
    expect(
      screen.getByText('31 August 2015 to 31 August 2020. Version of 27 October 2020.'),
    ).toBeInTheDocument();
  });

  it('begins its span with a capital', () => {
    render(<DatasetBrief card={cardOf('family-time-capacity')} />);
    expect(
      screen.getByText('Before the pandemic to 22 September 2020. Version of 27 October 2020.'),
    ).toBeInTheDocument();
  });

  it('hides its small drawing from who hears the sentence', () => {
    const { container } = render(<DatasetBrief card={cardOf('elective-home-education')} />);
    expect(container.querySelector('svg')!.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
