import { Button } from '@blueprintjs/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface NoRowsProps {
  /** What to do where there is nothing at all. */
  readonly none: ReactNode;
  /** Said where there is nothing with these filters; absent: just that. */
  readonly nothing?: string | undefined;
  /** Takes the filters away; absent where there are none. */
  readonly onClear?: (() => void) | undefined;
}

/** Stands in place of the rows of a list that has none, and says what to do about it. */
export function NoRows({ none, nothing, onClear }: NoRowsProps) {
  const { t } = useTranslation('list');
  if (!onClear) return none;
  return (
    <>
      {nothing ?? t('nothing')}{' '}
      <Button size="small" variant="minimal" intent="primary" text={t('clear')} onClick={onClear} />
    </>
  );
}
