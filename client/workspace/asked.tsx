import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './workspace.module.css';

/** Where GraphiQL has what is asked, with which variables, and the answer. */
const places = {
  query: '.graphiql-query-editor',
  variables: '.graphiql-editor-tool',
  answer: '.graphiql-response',
} as const;
const parts = ['query', 'variables', 'answer'] as const;

interface Editor extends Element {
  readonly CodeMirror: { readonly getValue: () => string };
}

/** An editor draws no more lines than are in sight; it knows all of them. */
const textIn = (place: string): string =>
  document.querySelector<Editor>(`${place} .CodeMirror`)?.CodeMirror.getValue().trim() ?? '';

/** The question and its answer as they come on paper. */
export function Asked() {
  const { t } = useTranslation('workspace');
  const [texts] = useState(() => parts.map((part) => [part, textIn(places[part])] as const));
  return (
    <div className={styles['asked']}>
      <h1>{t('title')}</h1>
      {texts.map(
        ([part, text]) =>
          text !== '' && (
            <section key={part}>
              <h2>{t(`part.${part}`)}</h2>
              <pre>{text}</pre>
            </section>
          ),
      )}
    </div>
  );
}
