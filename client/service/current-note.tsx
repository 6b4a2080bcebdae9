import { useTranslation } from 'react-i18next';
import type { ServicePartsFragment } from '../generated/graphql.ts';
import { IdLink } from '../page/id-link.tsx';
import { holdsOn } from '../timeline/days.ts';
import styles from './service.module.css';

interface CurrentNoteProps {
  readonly service: ServicePartsFragment;
  readonly day: string;
}

/** The weighing note in force on a day; a foreign service without one may not receive anything. */
export function CurrentNote({ service, day }: CurrentNoteProps) {
  const { t } = useTranslation('service');
  const note = service.weighingNotes.find((each) => holdsOn(each, day));
  if (note) return <IdLink kind="WeighingNote" id={note.id} />;
  if (service.kind === 'OWN') return <>{t('note.notNeeded')}</>;
  return (
    <span className={styles['high']}>
      <span aria-hidden="true">⚠ </span>
      {t('note.absent')}
    </span>
  );
}
