import { useEffect, useRef, useState } from 'react';
import { fromPage } from '../picture-file/from-page.ts';
import { PictureMenu } from '../picture-file/picture-menu.tsx';
import styles from './charts.module.css';

export type Drawing = SVGSVGElement | HTMLElement;

interface PlotFigureProps {
  /** What it shows, for those who can't see it; a table beside it says the same. */
  readonly label: string;
  /** Draws it at a width; keep it stable between renders (`useCallback`). */
  readonly draw: (width: number) => Drawing;
}

function useWidth(): [ref: React.RefObject<HTMLDivElement | null>, width: number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

/**
 * Plot names each of its marks, such as "rect": inside of one picture with one name those say nothing. Its style element
 * is not for this page, whose content policy refuses it: charts.module.css says the same.
 */
function fitting(drawing: Drawing): Drawing {
  for (const mark of drawing.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  for (const style of drawing.querySelectorAll('style')) style.remove();
  return drawing;
}

/** A picture by Observable Plot. Its colours are variables of tokens.css, so that it needs no redrawing for a theme. */
export function PlotFigure({ label, draw }: PlotFigureProps) {
  const [ref, width] = useWidth();
  useEffect(() => {
    if (width > 0) ref.current?.replaceChildren(fitting(draw(width)));
  }, [draw, width, ref]);
  const svg = () => {
    const drawn = ref.current?.querySelector('svg');
    return drawn ? fromPage(drawn, label) : null;
  };
  return (
    <div className={styles['kept']}>
      <div ref={ref} role="img" aria-label={label} className={styles['figure']} />
      <PictureMenu quiet name={label} svg={svg} />
    </div>
  );
}
