import { useTranslation } from 'react-i18next';
import type { ExposurePartsFragment } from '../generated/graphql.ts';
import { Figures } from '../page/panel.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import { type Inward, type Member, stayOn } from './members.ts';
import styles from './partnership.module.css';
import type { Shown } from './use-partnership.ts';

interface TotalsProps {
  readonly exposure: ExposurePartsFragment;
  readonly members: readonly Member[];
  readonly shown: Shown;
  readonly asOf: string;
}

function Verdicts({ disclosures }: { readonly disclosures: readonly Inward[] }) {
  const counted = verdicts.map((verdict) => ({
    verdict,
    count: disclosures.filter((disclosure) => disclosure.verdict === verdict).length,
  }));
  return (
    <span className={styles['verdicts']}>
      {counted.map(({ verdict, count }) => count > 0 && <VerdictTag key={verdict} verdict={verdict} count={count} />)}
    </span>
  );
}

/** The figures of the whole partnership, and the verdicts on what was disclosed into it. */
export function Totals({ exposure, members, shown, asOf }: TotalsProps) {
  const { t } = useTranslation('partnership');
  const inward = shown.disclosures.filter(({ date }) => date <= asOf);
  const figures = [
    { name: t('totals.persons'), value: exposure.persons },
    { name: t('totals.unlawfulPersons'), value: exposure.unlawfulPersons },
    { name: t('totals.members'), value: members.filter((member) => stayOn(member, asOf)).length },
    {
      name: t('totals.disclosures'),
      value: (
        <>
          {inward.length} <Verdicts disclosures={inward} />
        </>
      ),
    },
  ];
  return (
    <div className={styles['totals']}>
      <Figures figures={figures} />
      {shown.allDisclosures > shown.disclosures.length && (
        <p className={styles['note']}>
          {t('totals.more', { shown: shown.disclosures.length, count: shown.allDisclosures })}
        </p>
      )}
    </div>
  );
}
