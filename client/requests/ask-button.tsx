import { useMutation } from '@apollo/client/react';
import { Button, Callout, Dialog, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDestructionDocument } from '../generated/graphql.ts';

interface AskButtonProps {
  readonly person: string;
  readonly service: string;
}

/** Puts in the register that a holder is asked to destroy a person's data; first makes sure, for nothing leaves the register. */
export function AskButton({ person, service }: AskButtonProps) {
  const { t } = useTranslation('requests');
  const [sure, setSure] = useState(false);
  const [ask, { loading, error }] = useMutation(AskDestructionDocument, { refetchQueries: 'active' });
  const record = () => {
    if (loading) return;
    ask({ variables: { person, service } }).then(
      () => setSure(false),
      () => undefined,
    );
  };
  return (
    <>
      <Button size="small" text={t('ask')} aria-label={t('askOf', { service })} onClick={() => setSure(true)} />
      <Dialog isOpen={sure} title={t('askOf', { service })} onClose={() => setSure(false)}>
        <DialogBody>
          <p>{t('sure', { service, person })}</p>
          {error && (
            <Callout intent="danger" role="alert">
              <strong>{t('notSaved')}</strong> {error.message}
            </Callout>
          )}
        </DialogBody>
        <DialogFooter
          actions={
            <>
              <Button text={t('cancel')} onClick={() => setSure(false)} />
              <Button intent="primary" text={t('save')} aria-busy={loading} onClick={record} />
            </>
          }
        />
      </Dialog>
    </>
  );
}
