import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ContradictionSentence } from '../contradictions/contradiction-sentence.tsx';
import { ContradictionTag } from '../contradictions/contradiction-tag.tsx';
import type { useServiceContradictions } from '../contradictions/use-service-contradictions.ts';
import { Note, Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import styles from './service.module.css';

interface ContradictionsPanelProps {
  readonly service: string;
  readonly found: ReturnType<typeof useServiceContradictions>;
  readonly day: string;
}

export function ContradictionsPanel({ service, found, day }: ContradictionsPanelProps) {
  const { t } = useTranslation('service');
  const language = useLanguage();
  const { contradictions, total, error, retry } = found;
  const title = t('contradictions.title', { day: dayText(day, language, 'short') });
  return (
    <Panel title={title} count={total}>
      {total === undefined ? (
        <Pending what={t('contradictions.what')} error={error} retry={retry} />
      ) : contradictions.length === 0 ? (
        <Note>{t('contradictions.none')}</Note>
      ) : (
        <ul className={styles['sentences']}>
          {contradictions.map((each) => (
            <li key={`${each.what} ${each.weighingNote.id} ${each.authorisation.id}`}>
              <ContradictionTag what={each.what} />
              <ContradictionSentence contradiction={each} />
            </li>
          ))}
        </ul>
      )}
      {total !== undefined && total > contradictions.length && (
        <Link to="/contradictions" search={{ service, asOf: day }}>
          {t('contradictions.all', { count: total })}
        </Link>
      )}
    </Panel>
  );
}
