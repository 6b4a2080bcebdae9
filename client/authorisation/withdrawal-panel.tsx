import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import {
  type AuthorisationMarksQuery,
  type AuthorisationRecordPartsFragment,
  WithdrawalImpactDocument,
} from '../generated/graphql.ts';
import { Columns, Stack } from '../page/page.tsx';
import { Figures, Note, Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { type Answer, useAnswer } from '../page/use-answer.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import type { DayEvent } from '../timeline/events.ts';
import { dayText } from '../ui/day-text.ts';
import { Renewing } from '../ui/renewing.tsx';
import { Alternatives } from './alternatives.tsx';
import styles from './authorisation.module.css';
import { defaultWithdrawal } from './default-withdrawal.ts';
import { FallingTable } from './falling-table.tsx';
import { useAuthorisationState } from './use-authorisation-state.ts';
import { WithdrawalPicture } from './withdrawal-picture.tsx';

interface WithdrawalPanelProps {
  readonly authorisation: AuthorisationRecordPartsFragment;
  readonly marks: Answer<AuthorisationMarksQuery>;
  readonly events: readonly DayEvent[];
}

/** What would stand without authority if it were withdrawn on a day. */
export function WithdrawalPanel({ authorisation, marks, events }: WithdrawalPanelProps) {
  const { t } = useTranslation('authorisation');
  const language = useLanguage();
  const { search, change } = useAuthorisationState();
  const on = search.on ?? defaultWithdrawal(authorisation);
  const { data, stale, error, retry } = useAnswer(WithdrawalImpactDocument, { authorisation: authorisation.id, on });
  const impact = data?.withdrawalImpact;
  const day = dayText(on, language, 'short');
  return (
    <Panel
      title={t('withdrawal.title')}
      controls={
        <DayControl
          label={t('withdrawal.on')}
          day={on}
          events={events}
          onDay={(next) => change({ on: next ?? today() })}
        />
      }
    >
      <Note>
        {t('withdrawal.means', { day })}{' '}
        <Link to="/compare" search={{ authorisation: authorisation.id, on: search.on }}>
          {t('link', { ns: 'compare' })}
        </Link>
      </Note>
      {marks.data ? (
        <div className={styles['picture']}>
          <WithdrawalPicture authorisation={authorisation} marks={marks.data.disclosures} on={on} />
        </div>
      ) : (
        <Pending what={t('done.what')} error={marks.error} retry={marks.retry} />
      )}
      {impact ? (
        <Stack>
          <Renewing what={t('withdrawal.what')} stale={stale} />
          <Figures
            figures={[
              { name: t('withdrawal.disclosures', { day }), value: impact.disclosures.length },
              { name: t('withdrawal.persons'), value: impact.persons },
              { name: t('withdrawal.alternatives'), value: impact.alternatives.length },
            ]}
          />
          <Columns>
            <FallingTable disclosures={impact.disclosures} day={day} />
            <Alternatives authorisations={impact.alternatives} />
          </Columns>
        </Stack>
      ) : (
        <Pending what={t('withdrawal.what')} error={error} retry={retry} />
      )}
    </Panel>
  );
}
