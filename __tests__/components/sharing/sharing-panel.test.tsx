/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { SharingPanel } from '@/components/sharing/sharing-panel';
import { refusing, stubClipboard } from '../../fixtures/made-tables/clipboard';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const writeText = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
const heightPx = { titled: 520, untitled: 440 };

beforeEach(() => stubClipboard({ writeText }));

const show = (offersLatest = true) =>
  render(<SharingPanel figure={sharedTrendOf201} heightPx={heightPx} offersLatest={offersLatest} />);
const field = (name: RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('what a chart offers', () => {
  it('is in this order: picture, words, numbers, code for a web page', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Picture',
      'Words',
      'Numbers',
      'On a web page',
    ]);
  });

  it('has a picture in five sizes, each with what it is for', () => {
    show();
    expect(
      screen.getAllByRole('button', { name: /^Copy image for/ }).map(({ textContent }) => textContent),
    ).toEqual([
      'Copy image for Word',
      'Copy image for PowerPoint',
      'Copy image for Web page',
      'Copy image for Social media',
      'Copy image for Square',
    ]);
    expect(screen.getByText('16 cm wide, the text of an A4 page')).toBeInTheDocument();
  });

  it('names each file by what is in it', () => {
    show();
    expect(screen.getByRole('link', { name: 'PNG for Word' })).toHaveAttribute(
      'download',
      'elective-home-education_trend-current-ehe-recorded_2020-10-27_word.png',
    );
    expect(screen.getByRole('link', { name: 'Excel workbook (XLSX)' })).toHaveAttribute(
      'href',
      '/files/elective-home-education/2020-10-27/figures/trend-current-ehe-recorded.xlsx',
    );
  });

  it('has its texts in fields that are named and can be selected', () => {
    show();
    expect(field(/^Sentence/).value).toMatch(/^201 children were recorded/);
    expect(field(/^Citation/).value).toMatch(/^Rotherham Metropolitan Borough Council/);
    expect(field(/^Embed code There/).value).not.toContain('<script');
    expect(screen.getAllByRole('textbox').filter((each) => !each.hasAttribute('readonly'))).toEqual([]);
  });
});

describe('a choice', () => {
  it('is these figures with their headline, until another is made', () => {
    show();
    expect(screen.getByRole('radio', { name: /^These figures/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^Headline in the chart/ })).toBeChecked();
    expect(field(/^Link/).value).toMatch(/\/2020-10-27$/);
  });

  it('of the latest leads every text and file to the latest', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: /^The latest figures/ }));
    expect(field(/^Link/).value).toMatch(/trend-current-ehe-recorded$/);
    expect(field(/^Embed code There/).value).toContain('/latest.html"');
    expect(screen.getByRole('link', { name: 'SVG for Word' })).toHaveAttribute(
      'href',
      '/files/elective-home-education/latest/figures/trend-current-ehe-recorded--word.svg',
    );
  });

  it('without the headline makes the frame lower', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(field(/^Embed code There/).value).toMatch(/2020-10-27--untitled\.html".*height="440"/);
  });

  it('of the latest is not offered on the page of an older version', () => {
    show(false);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.getByText(/They do already: see the top of this page\./)).toBeInTheDocument();
  });
});

describe('a press on a copy button', () => {
  it('copies what stands in the field, says so on itself and aloud', async () => {
    show();
    press('Copy citation');
    await screen.findByRole('button', { name: 'Copied citation' });
    expect(writeText).toHaveBeenLastCalledWith(field(/^Citation/).value);
    expect(screen.getByRole('status')).toHaveTextContent('Citation copied.');
  });

  it('takes "Copied" from the one before, and from all when another choice is made', async () => {
    show();
    press('Copy citation');
    await screen.findByRole('button', { name: 'Copied citation' });
    press('Copy link');
    await screen.findByRole('button', { name: 'Copied link' });
    expect(screen.getByRole('button', { name: 'Copy citation' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is announced again when it is pressed again', async () => {
    show();
    press('Copy link');
    await screen.findByRole('button', { name: 'Copied link' });
    const first = screen.getByRole('status').textContent;
    press('Copied link');
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(first));
  });
});

describe('where the clipboard is closed', () => {
  beforeEach(() => stubClipboard(refusing));

  it('selects the text and says which keys copy it', async () => {
    show();
    press('Copy sentence');
    await screen.findByRole('button', { name: 'Press Ctrl+C sentence' });
    const sentence = field(/^Sentence/);
    expect(sentence).toHaveFocus();
    expect(sentence.selectionEnd - sentence.selectionStart).toBe(sentence.value.length);
    expect(screen.getByRole('status')).toHaveTextContent('Sentence is selected. Press Ctrl+C to copy.');
  });

  it('shows the table as text, selected', async () => {
    show();
    press('Copy table of the numbers');
    const table = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The table as text' });
    expect(table.value).toContain('2019/20\t201');
    expect(table).toHaveFocus();
    expect(table.selectionEnd).toBe(table.value.length);
  });

  it('saves a picture instead, and says so', async () => {
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show();
    press('Copy image for Word');
    await screen.findByRole('button', { name: 'Downloaded for Word' });
    expect(click).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status')).toHaveTextContent(
      /^This browser does not let a page copy a picture\./,
    );
  });

  it('does the same where there is none at all', async () => {
    stubClipboard(undefined);
    show();
    press('Copy link');
    await screen.findByRole('button', { name: 'Press Ctrl+C link' });
    expect(field(/^Link/)).toHaveFocus();
  });
});

describe('a preview', () => {
  it('of a picture is fetched only when it is asked for, and can be hidden again', () => {
    show();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    press('See it (picture for Word)');
    expect(screen.getByRole('img', { name: 'Preview of the picture for Word' })).toHaveAttribute(
      'src',
      '/files/elective-home-education/2020-10-27/figures/trend-current-ehe-recorded--word.png',
    );
    press('Hide (picture for Word)');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('of the embed is the embed itself', () => {
    show();
    expect(screen.queryByTitle('Preview of the embedded chart')).not.toBeInTheDocument();
    press('See it (embedded chart)');
    expect(screen.getByTitle('Preview of the embedded chart')).toHaveAttribute(
      'src',
      '/embed/elective-home-education/trend-current-ehe-recorded/2020-10-27.html',
    );
  });
});
