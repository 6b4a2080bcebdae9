import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMayAsk } from '../access/use-viewer.ts';
import styles from './person-tabs.module.css';

const tabs = [
  ['flow', '/person/$person'],
  ['scope', '/person/$person/scope'],
  ['recall', '/person/$person/recall'],
] as const;

interface PersonTabsProps {
  readonly person: string;
  readonly asOf: string | undefined;
}

/** Links between the views of one person, on the same day. */
export function PersonTabs({ person, asOf }: PersonTabsProps) {
  const { t } = useTranslation('person');
  const mayAsk = useMayAsk();
  return (
    <nav className={styles['tabs']} aria-label={t('views')}>
      {tabs.map(([name, to]) => (
        <Link
          key={name}
          to={to}
          params={{ person }}
          search={asOf === undefined ? {} : { asOf }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {t(`tabs.${name}`)}
        </Link>
      ))}
      <Link to="/compare" search={{ person, to: asOf }}>
        {t('tab', { ns: 'compare' })}
      </Link>
      {mayAsk('auditEntries') && (
        <Link to="/audit" search={{ person }}>
          {t('tabs.audit')}
        </Link>
      )}
    </nav>
  );
}
