import { Button, NonIdealState, Spinner } from '@blueprintjs/core';
import { Error as ErrorIcon, SearchAround } from '@blueprintjs/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorSaid } from './error-said.ts';
import styles from './states.module.css';
import { ToStart } from './to-start.tsx';

/** @param what names what is being loaded, as it reads within a sentence */
export function Loading({ what }: { readonly what: string }) {
  const { t } = useTranslation('app');
  const label = t('loading', { what });
  return (
    <div role="status">
      <NonIdealState
        className={styles['state'] ?? ''}
        icon={<Spinner size={24} aria-label={label} />}
        description={<p className={styles['loading']}>{`${label}…`}</p>}
      />
    </div>
  );
}

/** Blueprint's own title is a heading of the fourth level, which follows on none here. */
const Said = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <h2 className={styles['title']}>{title}</h2>
    <p>{children}</p>
  </>
);

/** What fails again is told where the question is asked. */
export function tryAgain(retry: () => unknown): void {
  Promise.resolve(retry()).catch(() => undefined);
}

/**
 * Says in the reader's language what to do, and in the API's own words, which are English, what it said.
 * What is not there won't come by trying again.
 */
export function Failed({ error, retry }: { readonly error: Error; readonly retry?: () => unknown }) {
  const { t } = useTranslation('app');
  const { code, text, original } = useErrorSaid()(error);
  const isMissing = code === 'NOT_FOUND';
  const again = retry && <Button onClick={() => tryAgain(retry)} text={t('retry')} />;
  const action = isMissing ? <ToStart /> : again;
  return (
    <div role="alert">
      <NonIdealState
        className={styles['state'] ?? ''}
        icon={isMissing ? <SearchAround size={24} /> : <ErrorIcon size={24} />}
        description={
          <>
            <Said title={isMissing ? t('missing') : t('failed')}>{text}</Said>
            {original !== '' && (
              <p lang="en" className={styles['original']}>
                {original}
              </p>
            )}
          </>
        }
        {...(action && { action })}
      />
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: React.JSX.Element;
}

/** Nothing to show: `children` say what to do about it. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <NonIdealState
      className={styles['state'] ?? ''}
      icon={<SearchAround size={24} />}
      description={<Said title={title}>{children}</Said>}
      {...(action && { action })}
    />
  );
}
