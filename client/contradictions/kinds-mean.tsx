import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContradictionPartsFragment } from '../generated/graphql.ts';
import { ContradictionTag } from './contradiction-tag.tsx';
import styles from './contradictions.module.css';
import { contradictionKinds } from './kinds.ts';

/** What the two kinds mean, each with how many there are. */
export function KindsMean({ contradictions }: { readonly contradictions: readonly ContradictionPartsFragment[] }) {
  const { t } = useTranslation('contradictions');
  return (
    <dl className={styles['means']}>
      {contradictionKinds.map((kind) => (
        <Fragment key={kind}>
          <dt>
            <ContradictionTag what={kind} />
            <span className={styles['count']}>{contradictions.filter(({ what }) => what === kind).length}</span>
          </dt>
          <dd>{t(`means.${kind}`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
