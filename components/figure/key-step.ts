/**
 * The reading that a key leads to, of `count`; undefined for other keys. From nowhere, the left arrow leads to
 * the one before the last, which is what the line shows at rest, and the right arrow to the last.
 */
export function keyStep(key: string, active: number | undefined, count: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const from = active ?? last;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
