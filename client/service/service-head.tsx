import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import type { ServicePartsFragment } from '../generated/graphql.ts';
import { Badge, PageHead } from '../page/page.tsx';
import { useWord } from '../text/use-word.ts';
import type { DayEvent } from '../timeline/events.ts';
import { useServiceState } from './use-service-state.ts';

interface ServiceHeadProps {
  readonly service: ServicePartsFragment;
  readonly events: readonly DayEvent[];
}

export function ServiceHead({ service, events }: ServiceHeadProps) {
  const { t } = useTranslation('service');
  const word = useWord();
  const { search, change } = useServiceState();
  return (
    <PageHead
      kind={`${word('serviceKind', service.kind)} · ${service.id} · ${service.country}`}
      title={service.name}
      badges={service.elevatedRisk && <Badge risk>{t('elevated')}</Badge>}
    >
      <DayControl label={t('asOf')} day={search.asOf} events={events} onDay={(asOf) => change({ asOf })} />
    </PageHead>
  );
}
