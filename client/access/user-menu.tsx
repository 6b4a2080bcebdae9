import { Button, PopoverNext } from '@blueprintjs/core';
import { Desktop, LogOut, User } from '@blueprintjs/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './access.module.css';
import { giveReason } from './reason.ts';
import { ReasonButton } from './reason-button.tsx';
import { useViewer, type Viewer } from './use-viewer.ts';

async function signOut(): Promise<void> {
  const { ok } = await fetch('/sign-out', { method: 'POST' });
  if (!ok) throw new Error('The server did not sign out.');
  giveReason(null);
  // Nothing that was read stays behind in this tab.
  window.location.reload();
}

function Who({ viewer: { name, roles, signedIn } }: { readonly viewer: Viewer }) {
  const { t } = useTranslation('access');
  const [failed, setFailed] = useState(false);
  if (!signedIn) return <p className={styles['who']}>{t('localMeans')}</p>;
  return (
    <div className={styles['who']}>
      <p>{t('signedInAs', { name })}</p>
      <p>{roles.length === 0 ? t('noRole') : roles.map((role) => t(`role.${role}`)).join(', ')}</p>
      <Button
        size="small"
        icon={<LogOut />}
        text={t('signOut')}
        onClick={() => void signOut().catch(() => setFailed(true))}
      />
      {failed && <p role="alert">{t('notSignedOut')}</p>}
    </div>
  );
}

/** Who uses the page, with which roles, and what they can do about it. */
export function UserMenu() {
  const { t } = useTranslation('access');
  const viewer = useViewer();
  if (!viewer) return null;
  const mayGiveReason = viewer.roles.some((role) => role === 'REVIEWER' || role === 'INVESTIGATOR');
  return (
    <>
      {viewer.signedIn && mayGiveReason && <ReasonButton viewer={viewer} />}
      <PopoverNext placement="bottom-end" content={<Who viewer={viewer} />}>
        <Button
          size="small"
          variant="minimal"
          className={styles['user'] ?? ''}
          icon={viewer.signedIn ? <User /> : <Desktop />}
          text={viewer.signedIn ? viewer.name : t('local')}
        />
      </PopoverNext>
    </>
  );
}
