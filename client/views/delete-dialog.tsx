import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DeleteViewDocument, SavedViewsDocument } from '../generated/graphql.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import type { SavedView } from './views.tsx';

interface DeleteDialogProps {
  readonly view: SavedView;
  readonly onClose: () => void;
}

/** Asks before a view is deleted: others may use it. */
export function DeleteDialog({ view: { id, name }, onClose }: DeleteDialogProps) {
  const { t } = useTranslation('views');
  const [remove, { loading, error }] = useMutation(DeleteViewDocument, {
    refetchQueries: [SavedViewsDocument],
    awaitRefetchQueries: true,
  });
  return (
    <ConfirmDialog
      isOpen
      title={t('removeOf', { name })}
      says={t('removeAsk', { name })}
      words={{ cancel: t('cancel'), confirm: t('remove'), failed: t('notRemoved') }}
      intent="danger"
      loading={loading}
      error={error}
      onConfirm={() => void remove({ variables: { id } }).then(onClose, () => undefined)}
      onClose={onClose}
    />
  );
}
