import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RecordAnswerDocument, type RequestPartsFragment } from '../generated/graphql.ts';
import { RecordDialog } from '../ui/record-dialog.tsx';
import { statuses } from './search-params.ts';

interface AnswerDialogProps {
  readonly request: RequestPartsFragment;
  readonly onClose: () => void;
}

/** Records what came of a request. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('requests');
  const [save] = useMutation(RecordAnswerDocument);
  return (
    <RecordDialog
      title={t('answerOf', { service: request.service.name, person: request.person.name })}
      choices={statuses}
      initial={request.status}
      words={{
        choice: t('statusOf'),
        of: (status) => t(`status.${status}`),
        comment: t('comment'),
        cancel: t('cancel'),
        save: t('save'),
        notSaved: t('notSaved'),
      }}
      onSave={(status, comment) => save({ variables: { request: request.id, status, comment } })}
      onClose={onClose}
    />
  );
}
