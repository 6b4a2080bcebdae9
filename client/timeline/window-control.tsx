import { Button } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import type { Span } from './lane.ts';
import styles from './timeline.module.css';

interface WindowControlProps {
  /** What is shown. */
  readonly span: Span;
  /** What is chosen; undefined is as far as there is anything to show. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (change: { readonly from?: string | undefined; readonly to?: string | undefined }) => void;
}

/** The days between which the page looks. */
export function WindowControl({ span, from, to, onChange }: WindowControlProps) {
  const { t } = useTranslation('timeline');
  return (
    <div className={styles['window']}>
      <DayInput label={t('from')} day={from ?? span.from} onDay={(day) => onChange({ from: day })} />
      <DayInput label={t('to')} day={to ?? span.to} onDay={(day) => onChange({ to: day })} />
      <Button
        size="small"
        variant="minimal"
        text={t('whole')}
        disabled={!from && !to}
        onClick={() => onChange({ from: undefined, to: undefined })}
      />
    </div>
  );
}
