import { defineCatalogue } from '@/lib/figure/define-catalogue';
import { orchard, orchardByColour } from '../../fixtures/made-tables/orchard';

describe('the catalogue', () => {
  it('keeps its entries in their order', () => {
    const entries = [
      { dataset: orchardByColour, figures: [] },
      { dataset: orchard, figures: [] },
    ];
    expect(defineCatalogue(entries)).toEqual(entries);
  });

  it('refuses two datasets of one id', () => {
    expect(() =>
      defineCatalogue([
        { dataset: orchard, figures: [] },
        { dataset: { ...orchardByColour, id: 'made-orchard' }, figures: [] },
      ]),
    ).toThrow('two datasets with one id: made-orchard');
  });
});
