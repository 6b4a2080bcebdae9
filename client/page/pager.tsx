import { Button, ButtonGroup } from '@blueprintjs/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnPaper } from '../app/on-paper.ts';
import styles from './page.module.css';

interface PagerProps {
  /** The cursor that the page shown comes after; undefined for the first page. */
  readonly after: string | undefined;
  /** null when this is the last page. */
  readonly next: string | null;
  readonly shown: number;
  readonly total: number;
  readonly onAfter: (after: string | undefined) => void;
}

/** A cursor only leads on; the way back is remembered, and from an address that was opened halfway it is the first page. */
export function Pager({ after, next, shown, total, onAfter }: PagerProps) {
  const { t } = useTranslation('timeline');
  const onPaper = useOnPaper();
  const [passed, setPassed] = useState<readonly (string | undefined)[]>([]);
  if (!after && !next) return null;
  if (onPaper)
    return shown < total ? <p className={styles['pager']}>{t('page.left', { shown, count: total })}</p> : null;
  const go = (to: string | undefined, rest: readonly (string | undefined)[]) => {
    setPassed(rest);
    onAfter(to);
  };
  return (
    <nav className={styles['pager']} aria-label={t('page.label')}>
      <span>{t('page.of', { shown, count: total })}</span>
      <ButtonGroup>
        <Button size="small" text={t('page.first')} disabled={!after} onClick={() => go(undefined, [])} />
        <Button
          size="small"
          text={t('page.previous')}
          disabled={!after}
          onClick={() => go(passed.at(-1), passed.slice(0, -1))}
        />
        <Button
          size="small"
          text={t('page.next')}
          disabled={!next}
          onClick={() => next && go(next, [...passed, after])}
        />
      </ButtonGroup>
    </nav>
  );
}
