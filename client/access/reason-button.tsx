import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { Button } from '@blueprintjs/core';
import { EyeOff, EyeOpen } from '@blueprintjs/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveReason, reasonGiven } from './reason.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import type { Viewer } from './use-viewer.ts';

/** A reviewer reads names once they say why; an investigator may say for which case they look. */
export function ReasonButton({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useTranslation('access');
  const client = useApolloClient();
  const reason = useReactiveVar(reasonGiven);
  const [asking, setAsking] = useState(false);
  const words = viewer.roles.includes('REVIEWER') ? 'names' : 'case';
  const give = (given: string | null) => {
    giveReason(given);
    setAsking(false);
    // What was answered before holds other names, and no record of this reason.
    void client.resetStore();
  };
  const isGiven = reason !== null;
  return (
    <>
      <Button
        size="small"
        variant={isGiven ? 'outlined' : 'minimal'}
        intent={isGiven ? 'warning' : 'none'}
        icon={isGiven ? <EyeOpen /> : <EyeOff />}
        text={t(`${words}.${isGiven ? 'stop' : 'give'}`)}
        title={isGiven ? t('because', { reason }) : undefined}
        onClick={() => (isGiven ? give(null) : setAsking(true))}
      />
      {asking && <ReasonDialog title={t(`${words}.give`)} onGive={give} onClose={() => setAsking(false)} />}
    </>
  );
}
