import { useEffect, useRef, useState } from 'react';

/** What a button carries whose list is loaded on the way to it; once it was pressed, the list takes its place, open. */
export function useOpenedLater(load: () => Promise<unknown>) {
  const [isWanted, setWanted] = useState(false);
  const preload = () => void load();
  return { isWanted, button: { onClick: () => setWanted(true), onPointerEnter: preload, onFocus: preload } };
}

/**
 * Whether such a list is open, as it is from the start, and its button, which gets the focus when the list closes: the one
 * that had it before is no more.
 */
export function useOpenFromStart() {
  const [isOpen, setOpen] = useState(true);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) button.current?.focus();
  }, [isOpen]);
  return { isOpen, setOpen, button };
}
