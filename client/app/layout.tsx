import { useReactiveVar } from '@apollo/client/react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isSignedOut } from '../access/asking.ts';
import { SignInView } from '../access/sign-in-view.tsx';
import { UserMenu } from '../access/user-menu.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { RenewingPlace } from '../ui/renewing.tsx';
import { useLostFocus } from '../ui/use-lost-focus.ts';
import { ViewMenu } from '../view-file/view-menu.tsx';
import styles from './layout.module.css';
import { Navigation } from './navigation.tsx';
import { LanguageSwitch, ThemeSwitch } from './preferences.tsx';
import { PrintHead } from './print-head.tsx';

/** The frame around every view. The start page has a search box of its own, so there the header has none. */
export function Layout() {
  const { t } = useTranslation('app');
  const path = useLocation({ select: ({ pathname }) => pathname });
  const atStart = path === '/';
  const main = useLostFocus(path);
  const signedOut = useReactiveVar(isSignedOut);
  return (
    <div className={styles['shell']}>
      <header className={styles['header']}>
        <a className={styles['skip']} href="#content">
          {t('skip')}
        </a>
        <Link to="/" className={styles['product']}>
          <img src="/icon.svg" alt="" width={22} height={22} />
          {t('product')}
        </Link>
        <Navigation />
        {!atStart && !signedOut && (
          <div className={styles['find']}>
            <SearchBox />
          </div>
        )}
        <div className={styles['preferences']}>
          {!signedOut && <UserMenu />}
          {!signedOut && <ViewMenu />}
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <PrintHead />
      <main ref={main} id="content" tabIndex={-1} className={styles['content']}>
        {signedOut ? <SignInView /> : <Outlet />}
        <RenewingPlace />
      </main>
    </div>
  );
}
