'use client';

import { useState } from 'react';
import { AddressPart, type AddressPartProps } from './address-part';

/** The same with every chart in it, filled when it is opened: a release may change a thousand addresses. */
export function LazyAddressPart({ change, isOpen }: AddressPartProps) {
  const [opened, setOpened] = useState({ isOpen, wasOpen: isOpen });
  return (
    <AddressPart
      change={change}
      isOpen={opened.isOpen}
      isDrawn
      isFilled={opened.wasOpen}
      onToggle={(open) => setOpened((before) => ({ isOpen: open, wasOpen: before.wasOpen || open }))}
    />
  );
}
