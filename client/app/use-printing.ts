import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(tell: () => void): () => void {
  const set = (value: boolean) => () => {
    printing = value;
    tell();
  };
  const [begin, end] = [set(true), set(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is on its way to paper. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
