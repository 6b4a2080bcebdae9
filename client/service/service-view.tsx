import { AnchorButton } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { ServiceRecordDocument } from '../generated/graphql.ts';
import { Page } from '../page/page.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { Empty } from '../ui/states.tsx';
import { ServicePage } from './service-page.tsx';
import { useServiceState } from './use-service-state.ts';

/** One service: what it holds, how it was weighed, and what it was given and gave. */
export function ServiceView() {
  const { t } = useTranslation('service');
  const { service } = useServiceState();
  const { data, stale, error, retry } = useAnswer(ServiceRecordDocument, { service });
  // Another record is none to look at meanwhile.
  if (!data || stale) return <Pending what={t('what')} error={error} retry={retry} />;
  if (!data.service)
    return (
      <Empty title={t('noSuch')} action={<AnchorButton href="/services" text={t('title')} />}>
        {t('noSuchAction')}
      </Empty>
    );
  return (
    <Page>
      <ServicePage key={data.service.id} service={data.service} />
    </Page>
  );
}
