import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskButton } from '../requests/ask-button.tsx';
import { Day } from '../ui/day.tsx';
import type { Holder } from './model.ts';
import styles from './recall.module.css';

interface RequestCellProps {
  readonly holder: Holder;
  readonly person: string;
  readonly asOf: string | undefined;
}

/** The letter to a holder, and what the register says of asking it; or the way to put it in there. */
export function RequestCell({ holder: { service, requests }, person, asOf }: RequestCellProps) {
  const { t } = useTranslation(['recall', 'requests']);
  const last = requests.at(-1);
  const event = last?.history.at(-1);
  return (
    <span className={styles['request']}>
      <Link
        to="/person/$person/recall/letters"
        params={{ person }}
        search={{ ...(asOf && { asOf }), service: service.id }}
        aria-label={t('table.letterTo', { service: service.name })}
      >
        {t('table.letter')}
      </Link>
      {last && event && (
        <Link to="/requests">
          {t(`status.${last.status}`, { ns: 'requests' })}, <Day day={event.day} />
        </Link>
      )}
      {last?.status !== 'ASKED' && <AskButton person={person} service={service.id} />}
    </span>
  );
}
