/** @jest-environment jsdom */
import { saveFile } from '@/components/sharing/save-file';

it('saves a file under its name, as a press on its link would', () => {
  const pressed: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    pressed.push(`${this.pathname} as ${this.download}`);
  });
  expect(saveFile({ href: '/files/a--word.png', download: 'a_word.png' })).toBe('downloaded');
  expect(pressed).toEqual(['/files/a--word.png as a_word.png']);
});
