import { useTranslation } from 'react-i18next';
import type { Verdict } from '../generated/graphql.ts';
import type { Finding } from './facts.ts';
import { FindingItem } from './finding-item.tsx';
import styles from './verdict.module.css';

interface FindingsProps {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Finding[];
}

function FindingList({
  title,
  findings,
  open,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly open: boolean;
}) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {findings.map((finding) => (
          <FindingItem key={finding.rule} finding={finding} open={open} />
        ))}
      </ul>
    </>
  );
}

/** Why the verdict is what it is: the rules that fired, and what is not on record, in sentences. */
export function Findings({ verdict, findings, gaps }: FindingsProps) {
  const { t } = useTranslation('disclosure');
  if (verdict === 'NOT_ASSESSED') return <p className={styles['calm']}>{t('notAssessed')}</p>;
  if (findings.length + gaps.length === 0) return <p className={styles['calm']}>{t('inOrder')}</p>;
  return (
    <>
      <FindingList title={t('findings')} findings={findings} open={false} />
      <FindingList title={t('gaps')} findings={gaps} open={true} />
    </>
  );
}
