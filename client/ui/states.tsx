import { CombinedGraphQLErrors } from '@apollo/client';
import { AnchorButton, Button, NonIdealState, Spinner } from '@blueprintjs/core';
import { Error as ErrorIcon, SearchAround } from '@blueprintjs/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './states.module.css';

/** @param what names what is being loaded, as it reads within a sentence */
export function Loading({ what }: { readonly what: string }) {
  const { t } = useTranslation('app');
  const label = t('loading', { what });
  return (
    <div role="status">
      <NonIdealState
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

const isNotFound = (error: Error): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.every(({ extensions }) => extensions?.['code'] === 'NOT_FOUND');

/** Says what the API says: its errors hold a sentence that a user can act on. What is not there won't come by trying again. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const { t } = useTranslation('app');
  const said = CombinedGraphQLErrors.is(error)
    ? error.errors.map(({ message }) => message).join(' ')
    : t('unreachable');
  if (isNotFound(error)) {
    return (
      <div role="alert">
        <NonIdealState
          icon={<SearchAround size={24} />}
          description={
            <>
              <Said title={t('notFound.title')}>{t('notFound.action')}</Said>
              <p lang="en" className={styles['original']}>
                {said}
              </p>
            </>
          }
          action={<AnchorButton href="/" text={t('toStart')} />}
        />
      </div>
    );
  }
  return (
    <div role="alert">
      <NonIdealState
        icon={<ErrorIcon size={24} />}
        description={<Said title={t('failed')}>{said}</Said>}
        {...(retry && { action: <Button onClick={retry} text={t('retry')} /> })}
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
      icon={<SearchAround size={24} />}
      description={<Said title={title}>{children}</Said>}
      {...(action && { action })}
    />
  );
}
