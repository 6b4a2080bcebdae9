import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import type { AuthorisationRecordPartsFragment } from '../generated/graphql.ts';
import { Badge, PageHead } from '../page/page.tsx';
import { useLanguage } from '../text/use-language.ts';
import { useWord } from '../text/use-word.ts';
import type { DayEvent } from '../timeline/events.ts';
import { dayText } from '../ui/day-text.ts';
import { useAuthorisationState } from './use-authorisation-state.ts';

interface AuthorisationHeadProps {
  readonly authorisation: AuthorisationRecordPartsFragment;
  readonly events: readonly DayEvent[];
}

export function AuthorisationHead({ authorisation, events }: AuthorisationHeadProps) {
  const { t } = useTranslation('authorisation');
  const word = useWord();
  const language = useLanguage();
  const { search, change } = useAuthorisationState();
  const { id, kind, withdrawnOn } = authorisation;
  return (
    <PageHead
      kind={word('authorisationKind', kind)}
      title={id}
      badges={withdrawnOn && <Badge risk>{t('withdrawnOn', { day: dayText(withdrawnOn, language, 'short') })}</Badge>}
    >
      <DayControl
        label={t('asOf')}
        day={search.asOf}
        events={events}
        onDay={(asOf) => change({ asOf, after: undefined })}
      />
    </PageHead>
  );
}
