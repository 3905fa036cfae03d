import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Whether a script runs: false in the HTML as it is served. What needs one is shown only then, so that nothing dead is. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
