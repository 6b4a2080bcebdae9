import { Button, HTMLSelect } from '@blueprintjs/core';
import { Print } from '@blueprintjs/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Holder } from '../model.ts';
import styles from './letters.module.css';

interface LetterToolsProps {
  readonly person: string;
  readonly asOf: string | undefined;
  readonly service: string | undefined;
  readonly holders: readonly Holder[];
  readonly canPrint: boolean;
}

/** Above the letters, and not on paper. */
export function LetterTools({ person, asOf, service, holders, canPrint }: LetterToolsProps) {
  const { t } = useTranslation('recall');
  const navigate = useNavigate({ from: '/person/$person/recall/letters' });
  const select = useId();
  const day = asOf === undefined ? {} : { asOf };
  return (
    <section className={`${styles['tools']} screen-only`} aria-label={t('letters.tools')}>
      <Link to="/person/$person/recall" params={{ person }} search={day}>
        ← {t('letters.back')}
      </Link>
      <label htmlFor={select}>
        {t('letters.recipient')}
        <HTMLSelect
          id={select}
          value={service ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ search: { ...day, ...(value !== '' && { service: value }) } })
          }
        >
          <option value="">
            {t('letters.all')} ({holders.length})
          </option>
          {holders.map((holder) => (
            <option key={holder.service.id} value={holder.service.id}>
              {holder.service.name}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <Button
        intent="primary"
        icon={<Print />}
        disabled={!canPrint}
        text={t('letters.print')}
        onClick={() => window.print()}
      />
    </section>
  );
}
