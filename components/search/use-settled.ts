'use client';

import { useEffect, useState } from 'react';

/** A value once it has stood still for a while, so that a screen reader is not interrupted at every key. */
export function useSettled<T>(value: T, afterMs = 500): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, afterMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, afterMs]);
  return settled;
}
