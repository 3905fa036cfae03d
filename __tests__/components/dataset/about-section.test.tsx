/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import { latestArticle } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { AboutSection } from '@/components/dataset/about-section';
import { site } from '@/lib/site/config';

const article = latestArticle(publishedDataset('elective-home-education')!.latest);

describe('about the figures', () => {
  it('says whom they cover and where the paper’s own words differ from them', () => {
    render(<AboutSection article={article} site={site} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByText(/fell from 144 in 2018\/19 to 111 in 2019\/20/)).toHaveTextContent(
      /Agenda pack of 27 October 2020, item 7, paragraph 2\.7/,
    );
  });

  it('defines each measure in plain words, beside the words in the paper or the formula', () => {
    render(<AboutSection article={article} site={site} />);
    const terms = screen.getAllByRole('term');
    expect(terms).toHaveLength(12);
    const leavers = within(screen.getByText('Left at the end of Year 11').parentElement!);
    expect(leavers.getByRole('definition')).toHaveTextContent('As printed: “Y11 Leavers June”.');
    const started = within(screen.getByText('Started during the year').parentElement!);
    expect(started.getByRole('definition')).toHaveTextContent(
      'Worked out: home educated at some time in the year − recorded at the end of the year before.',
    );
  });

  it('says that no contact is set, while none is', () => {
    const { contact: _contact, ...withoutContact } = site;
    render(<AboutSection article={article} site={withoutContact} />);
    expect(screen.getByText(/Who to contact about these figures has not been set\./)).toBeInTheDocument();
  });

  it('names the contact once one is', () => {
    const contact = { name: 'The desk', email: 'desk@figures.example' };
    render(<AboutSection article={article} site={{ ...site, contact }} />);
    expect(screen.getByRole('link', { name: 'desk@figures.example' })).toHaveAttribute(
      'href',
      'mailto:desk@figures.example',
    );
  });
});
