import { InputGroup } from '@blueprintjs/core';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComparableDocument } from '../generated/graphql.ts';
import { BeginImport } from '../import/begin-import.tsx';
import { Columns, Page, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { useWord } from '../text/use-word.ts';
import { Renewing } from '../ui/renewing.tsx';
import styles from './compare.module.css';

/** Chooses what is compared. */
export function Choose() {
  const { t } = useTranslation('compare');
  const word = useWord();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed);
  const { data: found, stale, error, retry } = useAnswer(ComparableDocument, { text });
  const nothing = typed === '' ? <BeginImport says={t('nobody')} /> : t('nothing');
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <InputGroup
          type="search"
          aria-label={t('find')}
          placeholder={t('find')}
          value={typed}
          onValueChange={setTyped}
        />
      </PageHead>
      <Renewing what={t('what')} stale={stale} />
      {found ? (
        <Columns>
          <Panel title={t('persons')}>
            <ul className={styles['found']}>
              {found.persons.edges.map(({ node: { id, name } }) => (
                <li key={id}>
                  <Link to="/compare" search={{ person: id }}>
                    {name}
                  </Link>{' '}
                  {id}
                </li>
              ))}
            </ul>
            {found.persons.edges.length === 0 && nothing}
          </Panel>
          <Panel title={t('partnerships')}>
            <ul className={styles['found']}>
              {found.partnerships.edges.map(({ node: { id, name } }) => (
                <li key={id}>
                  <Link to="/compare" search={{ partnership: id }}>
                    {name}
                  </Link>{' '}
                  {id}
                </li>
              ))}
            </ul>
            {found.partnerships.edges.length === 0 && nothing}
          </Panel>
          <Panel title={t('authorisations')}>
            <ul className={styles['found']}>
              {found.authorisations.edges.map(({ node: { id, kind } }) => (
                <li key={id}>
                  <Link to="/compare" search={{ authorisation: id }}>
                    {id}
                  </Link>{' '}
                  {word('authorisationKind', kind)}
                </li>
              ))}
            </ul>
            {found.authorisations.edges.length === 0 && nothing}
          </Panel>
        </Columns>
      ) : (
        <Pending what={t('what')} error={error} retry={retry} />
      )}
    </Page>
  );
}
