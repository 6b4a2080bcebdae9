import { AnchorButton } from '@blueprintjs/core';
import { LogIn } from '@blueprintjs/icons';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page, PageHead } from '../page/page.tsx';

/** Nobody is signed in: leads to where one does, and from there back to this address. */
export function SignInView() {
  const { t } = useTranslation('access');
  const address = useLocation({ select: ({ href }) => href });
  const to = `/sign-in?to=${encodeURIComponent(address)}`;
  return (
    <Page>
      <PageHead title={t('signedOut')} lead={t('signedOutMeans')} />
      <div>
        <AnchorButton intent="primary" icon={<LogIn />} href={to} text={t('signIn')} />
      </div>
    </Page>
  );
}
