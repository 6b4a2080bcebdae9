import { useQuery } from '@apollo/client/react';
import { Button, HTMLSelect } from '@blueprintjs/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnServicesDocument } from '../generated/graphql.ts';
import { DayInput } from '../timeline/day-input.tsx';
import { type Counting, reportPeriod } from './counting.ts';
import styles from './period.module.css';

interface CountingBarProps {
  readonly counting: Counting;
  readonly onChange: (change: Counting) => void;
}

function ServiceSelect({ counting: { service }, onChange }: CountingBarProps) {
  const { t } = useTranslation('period');
  const id = useId();
  const { data } = useQuery(OwnServicesDocument);
  const own = data?.services.edges.map(({ node }) => node).filter(({ kind }) => kind === 'OWN') ?? [];
  const options = [
    { value: '', label: t('everyService') },
    ...own.map((one) => ({ value: one.id, label: one.name })),
    ...(service && !own.some((one) => one.id === service) ? [{ value: service, label: service }] : []),
  ];
  return (
    <label className={styles['field']} htmlFor={id}>
      {t('service')}
      <HTMLSelect
        id={id}
        value={service ?? ''}
        options={options}
        onChange={({ currentTarget }) => onChange({ service: currentTarget.value || undefined })}
      />
    </label>
  );
}

/** Chooses which disclosures are counted: by whom, and in which period. */
export function CountingBar(props: CountingBarProps) {
  const { t } = useTranslation('period');
  const { counting, onChange } = props;
  const { from, to } = counting;
  const isReport = from === reportPeriod.from && to === reportPeriod.to;
  return (
    <fieldset className={styles['bar']}>
      <legend className="visually-hidden">{t('counted')}</legend>
      <ServiceSelect {...props} />
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
