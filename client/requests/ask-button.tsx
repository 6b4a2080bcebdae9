import { useMutation } from '@apollo/client/react';
import { Button } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { AskDestructionDocument } from '../generated/graphql.ts';

interface AskButtonProps {
  readonly person: string;
  readonly service: string;
}

/** Puts in the register that a holder is asked to destroy a person's data. */
export function AskButton({ person, service }: AskButtonProps) {
  const { t } = useTranslation('requests');
  const [ask, { loading, error }] = useMutation(AskDestructionDocument, { refetchQueries: 'active' });
  return (
    <>
      <Button
        size="small"
        loading={loading}
        text={t('ask')}
        aria-label={t('askOf', { service })}
        onClick={() => void ask({ variables: { person, service } }).catch(() => undefined)}
      />
      {error && <span role="alert">{error.message}</span>}
    </>
  );
}
