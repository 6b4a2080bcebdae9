import type { CSSProperties } from 'react';
import { useOnPaper } from '../app/on-paper.ts';
import { verdictColour, verdictSymbol } from '../ui/verdicts.ts';
import styles from './flow-legend.module.css';
import type { FlowMarks } from './flow-marks.ts';
import { ChangeKeys, KindKeys } from './legend-keys.tsx';
import { lineMarks } from './line-style.ts';
import looks from './marks.module.css';
import type { LegendWords } from './svg/legend.ts';

interface FlowLegendProps {
  readonly marks: FlowMarks;
  readonly words: LegendWords;
  /** Whether the picture is looked at from so near that its labels have words; on paper they always have. */
  readonly areLabelsRead: boolean;
  /** Whether the picture takes what room its legend leaves. */
  readonly isFilling: boolean;
}

const isEmpty = ({ kinds, verdicts, changes }: FlowMarks) => kinds.length + verdicts.length + changes.length === 0;

/** Explains the marks that are on the screen, and no others. */
export function FlowLegend({ marks, words, areLabelsRead, isFilling }: FlowLegendProps) {
  const isRead = useOnPaper() || areLabelsRead;
  if (isEmpty(marks)) return null;
  const tintOf = (colour: string) => ({ '--tint': `var(${marks.isCompared ? '--muted' : colour})` }) as CSSProperties;
  return (
    <ul className={styles['legend']} aria-label={words.title}>
      <KindKeys kinds={marks.kinds} words={words.kind} />
      {marks.verdicts.map((verdict) => (
        <li key={verdict} style={tintOf(verdictColour[verdict])}>
          <span className={styles['line']} style={{ borderTopWidth: lineMarks[verdict].width }} aria-hidden="true" />
          <span className={styles['symbol']} aria-hidden="true">
            {verdictSymbol[verdict]}
          </span>
          {words.verdict[verdict]}
        </li>
      ))}
      <ChangeKeys changes={marks.changes} words={words.change} />
      {marks.hasShut && (
        <li>
          <span className={`${looks['node']} ${looks['shut']}`} aria-hidden="true" />
          {words.shut}
        </li>
      )}
      {marks.hasHidden && (
        <li>
          <span className={styles['badge']} aria-hidden="true">
            +n
          </span>
          {words.hidden}
        </li>
      )}
      {marks.hasLabels && (isRead || isFilling) && (
        // Its room stays: were the picture to grow by it, that would be looked at from nearer, and so on.
        <li className={styles['label']} data-read={isRead}>
          {words.label}
        </li>
      )}
    </ul>
  );
}
