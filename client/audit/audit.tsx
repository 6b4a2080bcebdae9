import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import { AuditEntriesDocument } from '../generated/graphql.ts';
import { Listed } from '../list/listed.tsx';
import { orderOf } from '../list/place.ts';
import { TextFilter } from '../list/text-filter.tsx';
import { Bar, Page, PageHead, Stack } from '../page/page.tsx';
import { useAnswer } from '../page/use-answer.ts';
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
  return (
    <Bar>
      <TextFilter
        label={t('person')}
        hint={t('personHint')}
        text={search.person}
        onText={(person) => onChange({ person })}
      />
      <DayInput label={t('from')} day={search.from ?? ''} onDay={(from) => onChange({ from })} />
      <DayInput label={t('to')} day={search.to ?? ''} onDay={(to) => onChange({ to })} />
    </Bar>
  );
}

const filters = ['person', 'from', 'to'] as const;
const orders = { time: 'TIME' } as const;

/** Who looked at whom, and whether the log that says so is as it was written. */
export function AuditView() {
  const { t } = useTranslation('audit');
  const search = useSearch({ from: '/audit' });
  const navigate = useNavigate({ from: '/audit' });
  // Every look adds an entry: what an earlier look has fetched is never all.
  const { sort, ...narrowed } = search;
  const variables = { ...narrowed, orderBy: orderOf(sort, orders) };
  const { data, ...answer } = useAnswer(AuditEntriesDocument, variables, 'cache-and-network');
  const columns = useColumns(search.person);
  const change = (next: Partial<Record<keyof AuditSearch, unknown>>) =>
    void navigate({ search: (before) => readAuditSearch({ ...before, ...next }), resetScroll: false });
  return (
    <Page>
      <PageHead title={search.person === undefined ? t('title') : t('titleOf', search)} lead={t('lead')} />
      <Stack>
        {!answer.error && <Standing />}
        <Filters search={search} onChange={(next) => change({ ...next, after: undefined })} />
        <Listed
          what={t('entries')}
          list={data?.auditEntries}
          {...answer}
          place={search}
          filters={filters}
          orders={orders}
          onPlace={change}
          none={t('none')}
          nothing={t('nobody')}
          caption={t('caption', { count: data?.auditEntries.totalCount ?? 0 })}
          columns={columns}
          rowId={({ sequence }) => String(sequence)}
        />
      </Stack>
    </Page>
  );
}
