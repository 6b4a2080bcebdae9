import { InputGroup } from '@blueprintjs/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import { AuditEntriesDocument } from '../generated/graphql.ts';
import { Bar, Page, PageHead, Stack } from '../page/page.tsx';
import { Pager } from '../page/pager.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { type AuditSearch, readAuditSearch } from './search-params.ts';
import { Standing } from './standing.tsx';
import { useColumns } from './use-columns.tsx';

interface FiltersProps {
  readonly search: AuditSearch;
  readonly onChange: (change: Partial<Record<keyof AuditSearch, unknown>>) => void;
}

/** What narrows the list; each is in the address. */
function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('audit');
  const id = useId();
  return (
    <Bar>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ person: new FormData(event.currentTarget).get('person') });
        }}
      >
        <label htmlFor={id}>{t('person')}</label>{' '}
        <InputGroup
          // Another address is another person: the input begins anew.
          key={search.person ?? ''}
          id={id}
          name="person"
          size="small"
          defaultValue={search.person ?? ''}
          placeholder={t('personHint')}
        />
      </form>
      <DayInput label={t('from')} day={search.from ?? ''} onDay={(from) => onChange({ from })} />
      <DayInput label={t('to')} day={search.to ?? ''} onDay={(to) => onChange({ to })} />
    </Bar>
  );
}

/** Who looked at whom, and whether the log that says so is as it was written. */
export function AuditView() {
  const { t } = useTranslation('audit');
  const search = useSearch({ from: '/audit' });
  const navigate = useNavigate({ from: '/audit' });
  // Every look adds an entry: what an earlier look has fetched is never all.
  const { data, error, retry } = useAnswer(AuditEntriesDocument, { ...search }, 'cache-and-network');
  const columns = useColumns(search.person);
  const list = data?.auditEntries;
  return (
    <Page>
      <PageHead title={search.person === undefined ? t('title') : t('titleOf', search)} lead={t('lead')} />
      <Stack>
        {!error && <Standing />}
        <Filters
          search={search}
          onChange={(change) =>
            void navigate({ search: (before) => readAuditSearch({ ...before, after: undefined, ...change }) })
          }
        />
        {error && <Failed error={error} retry={() => void retry()} />}
        {!list && !error && <Loading what={t('entries')} />}
        {list && (
          <>
            <DataTable
              caption={t('caption', { count: list.totalCount })}
              columns={columns}
              rows={list.edges.map(({ node }) => node)}
              rowId={({ sequence }) => String(sequence)}
              none={t('none')}
            />
            <Pager
              after={search.after}
              next={list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null}
              shown={list.edges.length}
              total={list.totalCount}
              onAfter={(after) => void navigate({ search: (before) => readAuditSearch({ ...before, after }) })}
            />
          </>
        )}
      </Stack>
    </Page>
  );
}
