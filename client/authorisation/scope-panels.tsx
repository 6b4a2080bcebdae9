import { useTranslation } from 'react-i18next';
import { VerdictBars } from '../charts/verdict-bars.tsx';
import { AuthorisationScopeDocument } from '../generated/graphql.ts';
import { Columns, Stack } from '../page/page.tsx';
import { Figures, Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { Renewing } from '../ui/renewing.tsx';
import { OutsideList } from './outside-list.tsx';

interface ScopePanelsProps {
  readonly authorisation: string;
  readonly asOf: string | undefined;
}

/** What was done under it up to a day, and what of that it did not cover. */
export function ScopePanels({ authorisation, asOf }: ScopePanelsProps) {
  const { t } = useTranslation('authorisation');
  const { data, stale, error, retry } = useAnswer(AuthorisationScopeDocument, { authorisation, asOf: asOf ?? null });
  if (!data) return <Pending what={t('done.what')} error={error} retry={retry} />;
  const { persons, disclosures, byVerdict, outside } = data.authorisationScope;
  return (
    <Columns>
      <Panel title={t('done.title')}>
        <Renewing what={t('done.what')} stale={stale} />
        <Stack>
          <Figures
            figures={[
              { name: t('done.disclosures'), value: disclosures },
              { name: t('done.persons'), value: persons },
            ]}
          />
          <VerdictBars counts={byVerdict} label={t('done.verdicts', { id: authorisation })} none={t('done.none')} />
        </Stack>
      </Panel>
      <Panel title={t('outside.title')} count={new Set(outside.map(({ disclosure }) => disclosure.id)).size}>
        <OutsideList findings={outside} />
      </Panel>
    </Columns>
  );
}
