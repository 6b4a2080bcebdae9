import { type PlotOptions, plot } from '@observablehq/plot';
import { useCallback } from 'react';
import { PlotFigure } from '../charts/plot-figure.tsx';
import styles from './chart.module.css';

interface ChartProps {
  /** Keep it stable between renders (`useMemo`). */
  readonly options: PlotOptions;
  /** What the chart shows, for those who can't see it. A table beside it says the same. */
  readonly label: string;
  /** Narrower than this it scrolls instead of shrinking. */
  readonly minWidth: number;
  /** Hears of a click on what its tip points at; keep it stable too (`useCallback`). */
  readonly onChoose?: (chosen: unknown) => void;
}

const style = { fontFamily: 'inherit', fontSize: '11px', background: 'none', color: 'var(--text)' };

/** A wide chart by Observable Plot. */
export function Chart({ options, label, minWidth, onChoose }: ChartProps) {
  const draw = useCallback(
    (width: number) => {
      const drawn = plot({ style, ...options, width });
      drawn.addEventListener('click', () => {
        if (drawn.value) onChoose?.(drawn.value);
      });
      return drawn;
    },
    [options, onChoose],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles['scroll']} aria-label={label} tabIndex={0}>
      <div style={{ minWidth }}>
        <PlotFigure label={label} draw={draw} />
      </div>
    </section>
  );
}
