import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FindingsOfDocument } from '../generated/graphql.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { Findings } from '../verdict/findings.tsx';
import styles from './service-detail.module.css';

/** The sentences of a verdict, asked for when someone wants to read them. */
export function Why({ disclosure }: { readonly disclosure: string }) {
  const { t } = useTranslation('person-scope');
  const { data, error, refetch } = useQuery(FindingsOfDocument, { variables: { disclosure } });
  if (error) return <Failed error={error} retry={() => refetch()} />;
  if (!data) return <Loading what={t('detail.whyWhat')} />;
  return <div className={styles['why']}>{data.disclosure && <Findings {...data.disclosure} />}</div>;
}
