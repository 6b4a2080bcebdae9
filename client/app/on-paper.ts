import { useSyncExternalStore } from 'react';
import type { VersionPartsFragment } from '../generated/graphql.ts';

/** How a view is laid out: on the screen, or as a document, which is black on white and has nothing that can only be pressed. */
interface Paper {
  readonly onPaper: boolean;
  /** What the view was made from; null where there was no time to ask, as for a page that the browser prints by itself. */
  readonly versions: VersionPartsFragment | null;
  /** Whether what is not loaded yet is to be loaded as well, for which a browser that prints by itself does not wait. */
  readonly whole: boolean;
}

const screen: Paper = { onPaper: false, versions: null, whole: false };

let paper = screen;
const listeners = new Set<() => void>();

function put(next: Paper): void {
  paper = next;
  // print.css and the views' own sheets are told by this.
  document.documentElement.classList.toggle('on-paper', paper.onPaper);
  for (const tell of listeners) tell();
}

window.addEventListener('beforeprint', () => put({ ...paper, onPaper: true }));
window.addEventListener('afterprint', () => put(paper.whole ? paper : screen));

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** Lays the view out as a document, and loads the rest of its lists. */
export function toPaper(versions: VersionPartsFragment | null): void {
  failed = false;
  put({ onPaper: true, versions, whole: true });
}
export const toScreen = (): void => put(screen);

let loading = 0;
let failed = false;

/** Loads something that a document waits for. */
export async function whileLoading(load: () => Promise<void>): Promise<void> {
  loading += 1;
  try {
    await load();
  } catch {
    failed = true;
  } finally {
    loading -= 1;
  }
}

/** Whether what a document waits for is there, is on its way, or won't come. */
export const isLoaded = (): boolean => loading === 0;
export const hasFailed = (): boolean => failed;

const usePaper = (): Paper => useSyncExternalStore(subscribe, () => paper);

/** Whether the view is laid out as a document: to be printed, or to be kept as a file. */
export const useOnPaper = (): boolean => usePaper().onPaper;
export const useVersionsOnPaper = (): VersionPartsFragment | null => usePaper().versions;
/** Whether a list has to load what is on its other pages. */
export const useWhole = (): boolean => usePaper().whole;
