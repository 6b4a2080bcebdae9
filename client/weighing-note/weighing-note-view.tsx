import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WeighingNoteRecordDocument } from '../generated/graphql.ts';
import { Page } from '../page/page.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { Empty } from '../ui/states.tsx';
import { ToStart } from '../ui/to-start.tsx';
import { NotePage } from './note-page.tsx';

/** One weighing note: what it found, permits and demands, beside the others of its service. */
export function WeighingNoteView() {
  const { t } = useTranslation('weighing-note');
  const { weighingNote } = useParams({ from: '/weighing-note/$weighingNote' });
  const { data, stale, error, retry } = useAnswer(WeighingNoteRecordDocument, { weighingNote });
  // Another record is none to look at meanwhile.
  if (!data || stale) return <Pending what={t('what')} error={error} retry={retry} />;
  if (!data.weighingNote)
    return (
      <Empty title={t('noSuch')} action={<ToStart />}>
        {t('noSuchAction')}
      </Empty>
    );
  return (
    <Page>
      <NotePage note={data.weighingNote} />
    </Page>
  );
}
