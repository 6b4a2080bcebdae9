import { AnchorButton } from '@blueprintjs/core';
import { LogIn } from '@blueprintjs/icons';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../ui/states.tsx';

/** Nobody is signed in: leads to where one does, and from there back to this address. */
export function SignInView() {
  const { t } = useTranslation('access');
  const address = useLocation({ select: ({ href }) => href });
  const to = `/sign-in?to=${encodeURIComponent(address)}`;
  return (
    <Empty
      title={t('signedOut')}
      action={<AnchorButton intent="primary" icon={<LogIn />} href={to} text={t('signIn')} />}
    >
      {t('signedOutMeans')}
    </Empty>
  );
}
