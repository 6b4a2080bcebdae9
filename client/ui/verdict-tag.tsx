import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../generated/graphql.ts';
import styles from './tags.module.css';
import { verdictColour, verdictSymbol } from './verdicts.ts';

interface VerdictTagProps {
  readonly verdict: Verdict;
  /** How many have it. */
  readonly count?: number;
}

/** A verdict as symbol, word and colour. */
export function VerdictTag({ verdict, count }: VerdictTagProps) {
  const { t } = useTranslation('words');
  const tint = { '--tint': `var(${verdictColour[verdict]})` } as CSSProperties;
  return (
    <span className={styles['tag']} style={tint} title={t(`verdictMeans.${verdict}`)}>
      <span className={styles['symbol']} aria-hidden="true">
        {verdictSymbol[verdict]}
      </span>
      {count} {t(`verdict.${verdict}`)}
    </span>
  );
}
