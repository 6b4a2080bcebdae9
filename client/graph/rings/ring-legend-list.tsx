import { changeSign } from '../changes.ts';
import look from '../marks.module.css';
import type { RingMarks } from './ring-legend.ts';
import styles from './ring-picture.module.css';
import type { RingWords } from './ring-svg.ts';

/** Explains the marks that are on the screen, and no others. */
export function RingLegend({ marks, words }: { readonly marks: RingMarks; readonly words: RingWords }) {
  return (
    <ul className={styles['legend']} aria-label={words.title}>
      {marks.kinds.map((kind) => (
        <li key={kind}>
          <span className={`${look['node']} ${look[kind]}`} aria-hidden="true">
            {kind === 'risk' ? '▲' : ''}
          </span>
          {words.kind[kind]}
        </li>
      ))}
      {marks.ties.map((kind) => (
        <li key={kind}>
          <span className={`${styles['line']} ${styles[`${kind}Line`]}`} aria-hidden="true" />
          {words.tie[kind]}
        </li>
      ))}
      {marks.changes.map((change) => (
        <li key={change}>
          <span
            className={`${styles['line']} ${styles[`${change}Line`] ?? ''} ${look['change']} ${look[change] ?? ''}`}
            aria-hidden="true"
          />
          <span aria-hidden="true">{changeSign[change]}</span> {words.change[change]}
        </li>
      ))}
      <li>{words.figures}</li>
    </ul>
  );
}
