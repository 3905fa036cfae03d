/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { frozenArticle, latestArticle } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { DatasetArticle } from '@/components/dataset/dataset-article';
import { site } from '@/lib/site/config';
import { stubResizeObserver } from '../../fixtures/made-tables/resize-observer';

stubResizeObserver();

const ehe = publishedDataset('elective-home-education')!.latest;

const sectionOf = (id: string) => document.getElementById(id)!;
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the page of elective home education', () => {
  beforeEach(() => {
    render(<DatasetArticle article={latestArticle(ehe)} site={site} />);
  });

  it('reads from the answer to the files', () => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Elective home education');
    expect(headings()).toEqual([
      'The main figure',
      'What changed in the year',
      'From 2018/19 to 2019/20',
      'More figures',
      'All the figures',
      'Do the figures add up?',
      'About these figures',
      'Versions',
      'Download',
    ]);
  });

  it('gives the answer before the first chart', () => {
    const lead = screen.getByText(
      /^201 children were recorded as electively home educated on 31 August 2020\./,
    );
    expect(lead.compareDocumentPosition(sectionOf('trend'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('offers the measures in a plain form', () => {
    const measure = within(sectionOf('trend')).getByRole<HTMLSelectElement>('combobox', { name: 'Measure' });
    expect(measure.value).toBe('current-ehe-recorded');
    expect(measure.options).toHaveLength(11);
    expect(measure.form).toHaveAttribute('action', '/datasets/elective-home-education/view');
    expect(new FormData(measure.form!).get('from')).toBe('2018-19');
  });

  it('has no two elements of one id', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names every chart by its finding', () => {
    const images = [...document.querySelectorAll('[role="img"]')];
    expect(images).toHaveLength(5);
    expect(images.filter((image) => !image.getAttribute('aria-label'))).toEqual([]);
  });
});

describe('a frozen page', () => {
  it('says the day it was published, and that newer figures exist', () => {
    const newer = { published: '26 October 2021', href: '/datasets/elective-home-education' };
    render(<DatasetArticle article={frozenArticle(ehe)} site={site} frozen={{ newer }} />);
    expect(
      screen.getByText('Frozen: the version of 27 October 2020, which will not change'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^There is a newer version, of 26 October 2021\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See the latest figures' })).toHaveAttribute(
      'href',
      '/datasets/elective-home-education',
    );
  });

  it('of the latest version says nothing of newer figures, and offers no choice', () => {
    render(<DatasetArticle article={frozenArticle(ehe)} site={site} frozen={{}} />);
    expect(screen.queryByText(/newer version/)).not.toBeInTheDocument();
    expect(document.querySelector('select')).toBeNull();
  });

  it('leads from its figures to frozen ones', () => {
    render(<DatasetArticle article={frozenArticle(ehe)} site={site} frozen={{}} />);
    const links = [...sectionOf('trend').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/figures/elective-home-education/trend-current-ehe-recorded/2020-10-27');
  });
});

describe('the page of a dataset with one period', () => {
  it('has no choice, no bridge and no comparison', () => {
    const { latest } = publishedDataset('youth-offending-cohort')!;
    render(<DatasetArticle article={latestArticle(latest)} site={site} />);
    expect(document.querySelector('select')).toBeNull();
    expect(headings()).toEqual([
      'The main figure',
      'All the figures',
      'Do the figures add up?',
      'About these figures',
      'Versions',
      'Download',
    ]);
  });
});
