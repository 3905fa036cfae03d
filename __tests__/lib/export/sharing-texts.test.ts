import { type SharingChoice, sharingTexts } from '@/lib/export/sharing-texts';
import { site } from '@/lib/site/config';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const textsFor = (choice: SharingChoice) => sharingTexts(sharedTrendOf201, choice, 520);
const frozen = textsFor({ version: '2020-10-27', titling: 'titled' });
const latest = textsFor({ version: 'latest', titling: 'untitled' });
const embed = `${site.baseUrl}/embed/elective-home-education/trend-current-ehe-recorded`;

describe('the texts by which a figure leaves', () => {
  it('frozen, all lead to the one version', () => {
    expect(frozen.embed).toContain(`src="${embed}/2020-10-27.html"`);
    expect(frozen.embed).toContain('height="520"');
    expect(frozen.link).toMatch(/\/2020-10-27$/);
    expect(frozen.citation).toMatch(/\/2020-10-27$/);
    expect(frozen.sentence).toMatch(/\/2020-10-27$/);
    expect(frozen.image).toContain('/2020-10-27/figures/trend-current-ehe-recorded--web.png"');
  });

  it('latest and without headline, all follow new figures', () => {
    expect(latest.embed).toContain(`src="${embed}/latest--untitled.html"`);
    expect(latest.embedWithScript).toContain(`src="${embed}/latest--untitled.html"`);
    expect(latest.image).toContain('/latest/figures/trend-current-ehe-recorded--web--untitled.png"');
    expect(latest.link).toMatch(/trend-current-ehe-recorded$/);
  });

  it('latest, promise no number in what stays on a page while the figures change', () => {
    expect(latest.embed + latest.image).not.toMatch(/201|183|every year but one/);
  });

  it('have for a pasted picture the alt text of what it shows, whichever was chosen', () => {
    expect(latest.alt).toBe(frozen.alt);
  });
});
