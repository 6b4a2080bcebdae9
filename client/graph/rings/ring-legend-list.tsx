import { ChangeKeys, KindKeys } from '../legend-keys.tsx';
import type { RingMarks } from './ring-legend.ts';
import styles from './ring-picture.module.css';
import type { RingWords } from './ring-svg.ts';

/** Explains the marks that are on the screen, and no others. */
export function RingLegend({ marks, words }: { readonly marks: RingMarks; readonly words: RingWords }) {
  return (
    <ul className={styles['legend']} aria-label={words.title}>
      <KindKeys kinds={marks.kinds} words={words.kind} />
      {marks.ties.map((kind) => (
        <li key={kind}>
          <span className={`${styles['line']} ${styles[`${kind}Line`]}`} aria-hidden="true" />
          {words.tie[kind]}
        </li>
      ))}
      <ChangeKeys changes={marks.changes} words={words.change} />
      {marks.hasFigures && <li>{words.figures}</li>}
    </ul>
  );
}
