import { useTranslation } from 'react-i18next';
import type { FlowGraph } from '../graph/model.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import styles from './flow.module.css';

/** What the flow comes to on the day that is shown. */
export function FlowSum({ flow: { nodes, edges } }: { readonly flow: FlowGraph }) {
  const { t } = useTranslation('flow');
  const verdictOf = new Map(
    edges.flatMap(({ disclosure }) => (disclosure ? [[disclosure.id, disclosure.verdict]] : [])),
  );
  const known = nodes.filter(({ reach }) => reach === 'KNOWN').length;
  const counted = verdicts.map((verdict) => ({
    verdict,
    count: [...verdictOf.values()].filter((one) => one === verdict).length,
  }));
  return (
    <ul className={styles['sum']}>
      <li>{t('facts.disclosures', { count: verdictOf.size })}</li>
      <li>{t('facts.known', { count: known })}</li>
      <li>{t('facts.possible', { count: nodes.length - known })}</li>
      {counted.map(
        ({ verdict, count }) =>
          count > 0 && (
            <li key={verdict} className={styles['verdict']}>
              <VerdictTag verdict={verdict} count={count} />
            </li>
          ),
      )}
    </ul>
  );
}
