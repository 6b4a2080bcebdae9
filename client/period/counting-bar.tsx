import { Button } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import { type Counting, reportPeriod } from './counting.ts';
import styles from './period.module.css';
import { ServiceSelect } from './service-select.tsx';

interface CountingBarProps {
  readonly counting: Counting;
  readonly onChange: (change: Counting) => void;
}

/** Chooses which disclosures are counted: by whom, and in which period. */
export function CountingBar({ counting, onChange }: CountingBarProps) {
  const { t } = useTranslation('period');
  const { from, to } = counting;
  const isReport = from === reportPeriod.from && to === reportPeriod.to;
  return (
    <fieldset className={styles['bar']}>
      <legend className="visually-hidden">{t('counted')}</legend>
      <ServiceSelect service={counting.service} onService={(service) => onChange({ service })} />
      <DayInput label={t('from')} day={from ?? ''} onDay={(day) => onChange({ from: day })} />
      <DayInput label={t('to')} day={to ?? ''} onDay={(day) => onChange({ to: day })} />
      <Button
        size="small"
        variant="minimal"
        active={isReport}
        aria-pressed={isReport}
        text={t('report')}
        onClick={() => onChange(reportPeriod)}
      />
      <Button
        size="small"
        variant="minimal"
        disabled={!from && !to}
        text={t('always')}
        onClick={() => onChange({ from: undefined, to: undefined })}
      />
    </fieldset>
  );
}
