import { toPaper, toScreen } from '../app/on-paper.ts';
import type { VersionPartsFragment } from '../generated/graphql.ts';
import { fileName, pngFile, save, svgFile } from '../picture-file/save.ts';
import { atRest } from './at-rest.ts';

export type Kind = 'svg' | 'png' | 'print';

/** What came of it; `unfinished`: the view was not whole, so nothing was kept; an object: a PNG so much smaller than the screen. */
export type Outcome = 'kept' | 'unfinished' | 'failed' | { readonly scale: number };

/** What scrolls by itself, and how far it is scrolled: a document has nothing that scrolls. */
function rememberScroll(): () => void {
  const scrolled = [...document.querySelectorAll('main *')].flatMap((element) => {
    const { scrollTop, scrollLeft } = element;
    return scrollTop || scrollLeft ? [{ element, scrollTop, scrollLeft }] : [];
  });
  const { scrollX, scrollY } = window;
  return () => {
    for (const { element, scrollTop, scrollLeft } of scrolled) element.scrollTo(scrollLeft, scrollTop);
    window.scrollTo(scrollX, scrollY);
  };
}

async function keepAs(kind: Exclude<Kind, 'print'>, parts: readonly Element[], language: string): Promise<Outcome> {
  const { drawView } = await import('./draw/draw-view.ts');
  const { title } = document;
  const head = document.querySelector('[data-print-head]');
  const description = [...(head?.children ?? [])].map(({ textContent }) => textContent).join('\n');
  const svg = drawView(parts, { title, description, language });
  if (kind === 'svg') {
    save(fileName(title, kind), svgFile(svg));
    return 'kept';
  }
  const { blob, scale } = await pngFile(svg);
  save(fileName(title, kind), blob);
  return scale < 1 ? { scale } : 'kept';
}

/**
 * Keeps or prints the whole view that is shown: laid out as a document, with the rest of its lists. In light colours, whatever
 * the screen has: a file goes where paper goes, into a report beside other pictures, and is the same whoever made it.
 */
export async function keepView(kind: Kind, versions: VersionPartsFragment | null, language: string): Promise<Outcome> {
  const view = document.querySelector('main');
  if (!view) return 'unfinished';
  const backTo = rememberScroll();
  toPaper(versions);
  try {
    await document.fonts.ready;
    if (!(await atRest(view))) return 'unfinished';
    if (kind !== 'print') {
      const head = document.querySelector('[data-print-head]');
      return await keepAs(kind, head ? [head, view] : [view], language);
    }
    window.print();
    return 'kept';
  } finally {
    toScreen();
    requestAnimationFrame(backTo);
  }
}
