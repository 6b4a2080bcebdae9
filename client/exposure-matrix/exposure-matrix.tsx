import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import { DisclosureList } from '../disclosures/disclosure-list.tsx';
import { useDisclosureColumns } from '../disclosures/use-disclosure-columns.tsx';
import { ExposureMatrixDocument } from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Note, Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { Renewing } from '../ui/renewing.tsx';
import { Controls } from './controls.tsx';
import { type Matrix, matrixOf } from './matrix-rows.ts';
import { MatrixTable } from './matrix-table.tsx';
import { exposureBy } from './search-params.ts';
import { type MatrixState, useMatrixState } from './use-matrix-state.ts';

const columns = ['date', 'id', 'from', 'recipients', 'product', 'authorisation', 'verdict'] as const;

/** The disclosures behind the number that was chosen. */
function Behind({ matrix, state: { search, change } }: { readonly matrix: Matrix; readonly state: MatrixState }) {
  const { t } = useTranslation('exposure-matrix');
  const shown = useDisclosureColumns(columns);
  const { service, column, asOf = today() } = search;
  const row = matrix.rows.find((one) => one.service.id === service);
  const name = matrix.columns.find(({ id }) => id === column)?.name;
  if (!row || !column || !name) return <Note>{t('choose')}</Note>;
  return (
    <DisclosureList
      title={t('behind', { service: row.service.name, column: name })}
      caption={t('behind', { service: row.service.name, column: name })}
      none={t('nothing')}
      filter={{
        recipient: row.service.id,
        to: asOf,
        ...(search.by === 'type' ? { dataType: column } : { personCategory: column }),
      }}
      columns={shown}
      place={search}
      onPlace={change}
    />
  );
}

/** Which services received what, of whom: each number leads to the disclosures behind it. */
export function ExposureMatrix() {
  const { t } = useTranslation('exposure-matrix');
  const language = useLanguage();
  const state = useMatrixState();
  const { search, change } = state;
  const { data, stale, error, retry } = useAnswer(ExposureMatrixDocument, {
    by: exposureBy(search),
    partnership: search.partnership ?? null,
    asOf: search.asOf ?? null,
  });
  const matrix = useMemo(() => data && matrixOf(data.exposureMatrix, search.services), [data, search.services]);
  const day = dayText(search.asOf ?? today(), language, 'short');
  const caption = t(search.by === 'type' ? 'caption.type' : 'caption.category', { day });
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <DayInput label={t('day')} day={search.asOf ?? today()} onDay={(asOf) => change({ asOf, after: undefined })} />
      </PageHead>
      <Controls state={state} />
      {matrix ? (
        <>
          <Panel title={caption} flush>
            <Renewing what={t('what')} stale={stale} />
            {matrix.rows.length > 0 ? (
              <MatrixTable matrix={matrix} caption={caption} state={state} />
            ) : (
              <Note>{t('nothing')}</Note>
            )}
          </Panel>
          <Note>{t('noTotals')}</Note>
          {matrix.rows.length > 0 && <Behind matrix={matrix} state={state} />}
        </>
      ) : (
        <Pending what={t('what')} error={error} retry={retry} />
      )}
    </Page>
  );
}
