import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { Link, useSearch } from '@tanstack/react-router';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { askingFetch } from '../access/asking.ts';
import { useOnPaper } from '../app/on-paper.ts';
import { useTheme } from '../app/theme.tsx';
import { Asked } from './asked.tsx';
import { examples } from './examples.ts';
import { schema } from './schema.ts';
import './style-nonce.ts';
import { useTitle } from '../ui/use-title.ts';
import styles from './workspace.module.css';

/** What the server answers to is asked here as any client asks it; nothing is fetched from elsewhere. */
export function Workspace() {
  const { t } = useTranslation('workspace');
  useTitle(t('title'));
  const { dark } = useTheme();
  const { example = 'flow' } = useSearch({ from: '/query' });
  const fetcher = useMemo(() => createGraphiQLFetcher({ url: '/graphql', fetch: askingFetch }), []);
  const onPaper = useOnPaper();
  return (
    <div className={styles['workspace']}>
      {onPaper && <Asked />}
      <nav className={styles['examples']} aria-label={t('examples')}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <h2>{t('examples')}</h2>
        <ul>
          {[...examples.keys()].map((name) => (
            <li key={name}>
              <Link to="/query" search={{ example: name }} aria-current={name === example ? 'true' : undefined}>
                {t(`example.${name}` as 'example.flow')}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['editor']}>
        <GraphiQL
          key={example}
          fetcher={fetcher}
          schema={schema}
          query={examples.get(example) ?? ''}
          forcedTheme={dark ? 'dark' : 'light'}
          showPersistHeadersSettings={false}
        />
      </div>
    </div>
  );
}
