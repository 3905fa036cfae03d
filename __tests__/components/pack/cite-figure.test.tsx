/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { CiteFigure } from '@/components/pack/cite-figure';

it('holds the citation in a field to be selected, with a button that copies it', () => {
  render(<CiteFigure text="Orchard Committee, code K7HM-2P4T." />);
  expect(screen.getByText('Cite this, as members saw it')).toBeInTheDocument();
  expect(screen.getByLabelText(/Citation/)).toHaveValue('Orchard Committee, code K7HM-2P4T.');
  expect(screen.getByText('Copy', { exact: false, selector: 'button' })).toBeInTheDocument();
});
