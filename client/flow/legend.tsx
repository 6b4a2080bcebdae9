import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { lineMarks } from '../graph/line-style.ts';
import marks from '../graph/marks.module.css';
import type { FlowGraph } from '../graph/model.ts';
import { verdictColour, verdictSymbol, verdicts } from '../ui/verdicts.ts';
import styles from './legend.module.css';

function useMarks({ nodes, edges }: FlowGraph) {
  const own = nodes.some(({ service }) => service.kind === 'OWN');
  const foreign = nodes.some(({ service }) => service.kind !== 'OWN' && !service.elevatedRisk);
  const risk = nodes.some(({ service }) => service.elevatedRisk);
  const possible = nodes.some(({ reach }) => reach === 'POSSIBLE');
  const present = new Set(edges.flatMap(({ disclosure }) => disclosure?.verdict ?? []));
  return { services: { own, foreign, risk, possible }, verdicts: verdicts.filter((verdict) => present.has(verdict)) };
}

/** Explains the marks that are on the screen, and no others. */
export function Legend({ flow }: { readonly flow: FlowGraph }) {
  const { t } = useTranslation('flow');
  const { t: word } = useTranslation('words');
  const shown = useMarks(flow);
  const kinds = (['own', 'foreign', 'risk', 'possible'] as const).filter((kind) => shown.services[kind]);
  return (
    <ul className={styles['legend']} aria-label={t('legend.title')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`${marks['node']} ${marks[kind]}`} aria-hidden="true">
            {kind === 'risk' ? '▲' : ''}
          </span>
          {t(`legend.${kind}`)}
        </li>
      ))}
      {shown.verdicts.map((verdict) => (
        <li key={verdict} style={{ '--tint': `var(${verdictColour[verdict]})` } as CSSProperties}>
          <span className={styles['line']} style={{ borderTopWidth: lineMarks[verdict].width }} aria-hidden="true" />
          <span className={styles['symbol']} aria-hidden="true">
            {verdictSymbol[verdict]}
          </span>
          {word(`verdict.${verdict}`)}
        </li>
      ))}
      <li className={styles['label']}>{t('legend.label')}</li>
    </ul>
  );
}
