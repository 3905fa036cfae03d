import { useEffect, useState } from 'react';

/** Whether something has gone on for so long that a person wants to know how far it is. */
export function useSlow(isGoing: boolean, afterMs = 600): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setTimeout(() => setIsSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoing, afterMs]);
  return isGoing && isSlow;
}
