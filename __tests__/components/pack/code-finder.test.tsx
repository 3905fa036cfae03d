/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { CodeFinder } from '@/components/pack/code-finder';

const known = [{ code: 'K7HM2P4T', headline: 'More apples', of: 'Stored, Nowhere.' }];

function type(code: string): void {
  render(<CodeFinder known={known} />);
  fireEvent.change(screen.getByLabelText('Code'), { target: { value: code } });
  fireEvent.click(screen.getByRole('button', { name: 'Look it up' }));
}

describe('the form of a copy of plain files', () => {
  it('says what may be mistyped, and offers the code that may have been meant', () => {
    type('k7hm-2p49');
    expect(screen.getByRole('status')).toHaveTextContent('one character may be mistyped');
    expect(screen.getByRole('link', { name: 'K7HM-2P4T' })).toHaveAttribute('href', '/codes/K7HM2P4T');
  });

  it('says that no figure has a code that is well typed', () => {
    type('2222-2222');
    expect(screen.getByRole('status')).toHaveTextContent('no figure published here has it');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('asks for a code where none was typed', () => {
    type('  ');
    expect(screen.getByRole('status')).toHaveTextContent('Type the code that stands beside a figure');
  });

  it('keeps a code in its box to be mended', () => {
    type('K7HM-2P49');
    expect(screen.getByLabelText('Code')).toHaveValue('K7HM-2P49');
  });
});
