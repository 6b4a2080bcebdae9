import { Classes, OverflowList, PopoverNext } from '@blueprintjs/core';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMayAsk } from '../access/use-viewer.ts';
import styles from './layout.module.css';
import type { NavigationLabel } from './navigation-label.ts';

interface Entry {
  readonly path: string;
  readonly feature: NavigationLabel;
}

/** The views whose route says `staticData: { navigation }`, in the order of routes.ts, but what the reader may not ask. */
function useEntries(): Entry[] {
  const { routesById } = useRouter();
  const mayAsk = useMayAsk();
  return Object.values(routesById).flatMap(({ fullPath, options }) => {
    const { navigation: feature, asks } = options.staticData ?? {};
    return feature && (asks === undefined || mayAsk(asks)) ? [{ path: fullPath, feature }] : [];
  });
}

function EntryLink({ entry: { path, feature } }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  return (
    <Link
      to={path}
      className={`${styles['entry']} ${Classes.POPOVER_DISMISS}`}
      activeOptions={{ exact: path === '/', includeSearch: false }}
    >
      {t('navigation', { ns: feature })}
    </Link>
  );
}

function More({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('app');
  return (
    <PopoverNext
      placement="bottom-end"
      content={
        <div className={styles['more'] ?? ''}>
          {entries.map((entry) => (
            <EntryLink key={entry.path} entry={entry} />
          ))}
        </div>
      }
    >
      <button type="button" className={styles['entry']}>
        {t('more')} ▾
      </button>
    </PopoverNext>
  );
}

/** Links to the views; those for which there is no room go under one button. */
export function Navigation() {
  const { t, i18n } = useTranslation('app');
  const entries = useEntries();
  return (
    <nav className={styles['navigation']} aria-label={t('mainNavigation')}>
      <OverflowList
        // The words' widths differ by language: measure again.
        key={i18n.language}
        className={styles['entries'] ?? ''}
        collapseFrom="end"
        items={entries}
        visibleItemRenderer={(entry) => <EntryLink key={entry.path} entry={entry} />}
        overflowRenderer={(rest) => <More entries={rest} />}
      />
    </nav>
  );
}
