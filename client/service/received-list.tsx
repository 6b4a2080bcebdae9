import { useTranslation } from 'react-i18next';
import { DisclosureList } from '../disclosures/disclosure-list.tsx';
import { useDisclosureColumns } from '../disclosures/use-disclosure-columns.tsx';
import type { ServicePartsFragment } from '../generated/graphql.ts';
import { useLanguage } from '../text/use-language.ts';
import { earlier } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { useServiceState } from './use-service-state.ts';

interface ReceivedListProps {
  readonly service: ServicePartsFragment;
  readonly day: string;
}

const columns = ['date', 'id', 'from', 'product', 'authorisation', 'verdict'] as const;

/** What a service received up to the day chosen, within the days shown. */
export function ReceivedList({ service, day }: ReceivedListProps) {
  const { t } = useTranslation('service');
  const language = useLanguage();
  const { search, change } = useServiceState();
  const to = earlier(day, search.to);
  return (
    <DisclosureList
      title={t('received.title')}
      caption={t('received.caption', { name: service.name, day: dayText(to, language, 'short') })}
      none={t('received.none')}
      filter={{ recipient: service.id, from: search.from ?? null, to }}
      columns={useDisclosureColumns(columns)}
      place={{ sort: search.sort, after: search.received }}
      onPlace={({ sort, after }) => change({ sort, received: after })}
    />
  );
}
