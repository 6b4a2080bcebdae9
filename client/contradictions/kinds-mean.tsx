import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ContradictionCountsDocument } from '../generated/graphql.ts';
import { useAnswer } from '../page/use-answer.ts';
import { Failed } from '../ui/states.tsx';
import { ContradictionTag } from './contradiction-tag.tsx';
import styles from './contradictions.module.css';
import { contradictionKinds } from './kinds.ts';
import type { ContradictionsSearch } from './search-params.ts';
import { countOf } from './use-counts.ts';

/** What the kinds mean that are listed, each with how many there are. */
export function KindsMean({ asOf, service, what }: Pick<ContradictionsSearch, 'asOf' | 'service' | 'what'>) {
  const { t } = useTranslation('contradictions');
  const { data, error, retry } = useAnswer(ContradictionCountsDocument, {
    asOf: asOf ?? null,
    service: service ?? null,
  });
  if (error) return <Failed error={error} retry={retry} />;
  if (!data) return null;
  const counts = countOf(data, what);
  return (
    <dl className={styles['means']}>
      {contradictionKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <Fragment key={kind}>
            <dt>
              <ContradictionTag what={kind} />
              <span className={styles['count']}>{counts[kind]}</span>
            </dt>
            <dd>{t(`means.${kind}`)}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
