import { useMutation } from '@apollo/client/react';
import { Button } from '@blueprintjs/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDestructionDocument } from '../generated/graphql.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';

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
    ask({ variables: { person, service } }).then(
      () => setSure(false),
      () => undefined,
    );
  };
  return (
    <>
      <Button size="small" text={t('ask')} aria-label={t('askOf', { service })} onClick={() => setSure(true)} />
      <ConfirmDialog
        isOpen={sure}
        title={t('askOf', { service })}
        says={t('sure', { service, person })}
        words={{ cancel: t('cancel'), confirm: t('save'), failed: t('notSaved') }}
        intent="primary"
        loading={loading}
        error={error}
        onConfirm={record}
        onClose={() => setSure(false)}
      />
    </>
  );
}
