import { useMutation } from '@apollo/client/react';
import { Button, Callout, Dialog, DialogBody, DialogFooter, FormGroup, InputGroup, TextArea } from '@blueprintjs/core';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveViewDocument } from '../generated/graphql.ts';
import { ErrorSentence } from '../ui/error-sentence.tsx';

interface SaveDialogProps {
  /** The part of the address after the host. */
  readonly address: string;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

/**
 * Saves the state of a view under a name; what was typed stays when that fails. Its button is never disabled: it would
 * lose the focus, and with it the dialog its keys.
 */
export function SaveDialog({ address, onSaved, onClose }: SaveDialogProps) {
  const { t } = useTranslation('views');
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [unnamed, setUnnamed] = useState(false);
  const [save, { loading, error }] = useMutation(SaveViewDocument);
  const ids = { form: useId(), name: useId(), note: useId() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (loading) return;
    if (name.trim() === '') return setUnnamed(true);
    save({ variables: { name, address, note: note || null } }).then(
      () => {
        onSaved(name.trim());
        onClose();
      },
      // The hook tells what went wrong.
      () => undefined,
    );
  };
  return (
    <Dialog isOpen title={t('saveTitle')} onClose={onClose}>
      <DialogBody>
        <form id={ids.form} onSubmit={submit}>
          <FormGroup
            label={t('name')}
            labelFor={ids.name}
            intent={unnamed ? 'danger' : 'none'}
            helperText={unnamed && t('nameNeeded')}
          >
            <InputGroup
              id={ids.name}
              autoFocus
              value={name}
              aria-invalid={unnamed}
              onValueChange={(value) => {
                setName(value);
                setUnnamed(false);
              }}
            />
          </FormGroup>
          <FormGroup label={t('note')} labelFor={ids.note} helperText={t('shared')}>
            <TextArea id={ids.note} fill value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
          </FormGroup>
        </form>
        {error && (
          <Callout intent="danger" role="alert">
            <strong>{t('notSaved')}</strong> <ErrorSentence error={error} />
          </Callout>
        )}
      </DialogBody>
      <DialogFooter
        actions={
          <>
            <Button text={t('cancel')} onClick={onClose} />
            <Button type="submit" form={ids.form} intent="primary" text={t('save')} aria-busy={loading} />
          </>
        }
      />
    </Dialog>
  );
}
