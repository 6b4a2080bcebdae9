import { useMutation } from '@apollo/client/react';
import { Button, Callout, Dialog, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { DeleteViewDocument, SavedViewsDocument } from '../generated/graphql.ts';
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
    <Dialog isOpen title={t('removeOf', { name })} onClose={onClose}>
      <DialogBody>
        <p>{t('removeAsk', { name })}</p>
        {error && (
          <Callout intent="danger" role="alert">
            <strong>{t('notRemoved')}</strong> {error.message}
          </Callout>
        )}
      </DialogBody>
      <DialogFooter
        actions={
          <>
            <Button text={t('cancel')} onClick={onClose} />
            <Button
              intent="danger"
              text={t('remove')}
              aria-busy={loading}
              onClick={() => !loading && void remove({ variables: { id } }).then(onClose, () => undefined)}
            />
          </>
        }
      />
    </Dialog>
  );
}
