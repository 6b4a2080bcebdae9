import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DisclosureDocument } from '../generated/graphql.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { ToStart } from '../ui/to-start.tsx';
import { DisclosureDetails } from './disclosure-details.tsx';

export interface LoadedDisclosureProps {
  readonly id: string;
  /** How another disclosure is opened from here. */
  readonly linkTo: (disclosure: string) => ReactNode;
}

export function LoadedDisclosure({ id, linkTo }: LoadedDisclosureProps) {
  const { t } = useTranslation('disclosure');
  const { data, error, refetch } = useQuery(DisclosureDocument, { variables: { disclosure: id } });
  if (error) return <Failed error={error} retry={() => refetch()} />;
  if (!data) return <Loading what={t('what')} />;
  if (!data.disclosure)
    return (
      <Empty title={t('none')} action={<ToStart />}>
        {t('noneAction')}
      </Empty>
    );
  return <DisclosureDetails disclosure={data.disclosure} linkTo={linkTo} />;
}
