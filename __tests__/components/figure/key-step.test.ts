import { keyStep } from '@/components/figure/key-step';

describe('keyStep', () => {
  it.each([
    ['ArrowLeft', undefined, 4],
    ['ArrowRight', undefined, 5],
    ['ArrowLeft', 3, 2],
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 5, 5],
    ['Home', 3, 0],
    ['End', 3, 5],
  ])('leads with %s from %s to %i of six', (key, active, next) => {
    expect(keyStep(key, active, 6)).toBe(next);
  });

  it('leaves every other key to the browser', () => {
    expect(keyStep('ArrowDown', 3, 6)).toBeUndefined();
    expect(keyStep('Tab', 3, 6)).toBeUndefined();
  });

  it('does nothing where there is nothing to read', () => {
    expect(keyStep('Home', undefined, 0)).toBeUndefined();
  });
});
