/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import { RowLabel } from '@/components/dataset/row-label';

describe('the name of a row', () => {
  it('stands by itself where the paper prints the figure', () => {
    const { container } = render(<RowLabel label="Apples in store" formula={undefined} />);
    expect(container).toHaveTextContent(/^Apples in store$/);
  });

  it('says that the figure is worked out, and how', () => {
    const { container } = render(<RowLabel label="Added" formula="in store − in store before" />);
    expect(container).toHaveTextContent(/^Added worked out ?in store − in store before$/);
  });
});
