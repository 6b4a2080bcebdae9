import { Button, HTMLSelect } from '@blueprintjs/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DestructionRequestsDocument, type RequestPartsFragment } from '../generated/graphql.ts';
import { Bar, Page, PageHead, Stack } from '../page/page.tsx';
import { Pager } from '../page/pager.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { History } from './history.tsx';
import { readRequestsSearch, statuses } from './search-params.ts';

function useColumns(onAnswer: (request: RequestPartsFragment) => void): readonly Column<RequestPartsFragment>[] {
  const { t } = useTranslation('requests');
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('person'),
        value: ({ person }) => person.name,
        cell: ({ person }) => <EntityLink kind="Person" id={person.id}>{`${person.name} (${person.id})`}</EntityLink>,
      },
      {
        id: 'service',
        header: t('service'),
        value: ({ service }) => service.name,
        cell: ({ service }) => (
          <EntityLink kind="Service" id={service.id}>
            {service.name}
          </EntityLink>
        ),
      },
      { id: 'status', header: t('statusOf'), value: ({ status }) => t(`status.${status}`) },
      {
        id: 'history',
        header: t('history'),
        value: ({ history }) => history[0]?.day ?? '',
        cell: (request) => <History request={request} />,
      },
      {
        id: 'answer',
        header: t('answer'),
        value: () => null,
        sortable: false,
        onlyOnScreen: true,
        cell: (request) => (
          <Button
            size="small"
            text={t('answer')}
            aria-label={t('answerOf', { service: request.service.name, person: request.person.name })}
            onClick={() => onAnswer(request)}
          />
        ),
      },
    ],
    [t, onAnswer],
  );
}

/** The register of requests to destroy: who was asked, when and by whom, and what came of it. */
export function Requests() {
  const { t } = useTranslation('requests');
  const search = useSearch({ from: '/requests' });
  const navigate = useNavigate({ from: '/requests' });
  const { data, error, retry } = useAnswer(DestructionRequestsDocument, { ...search });
  const [answered, setAnswered] = useState<RequestPartsFragment>();
  const columns = useColumns(setAnswered);
  const list = data?.destructionRequests;
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Stack>
        <Bar>
          <label>
            {t('statusOf')}{' '}
            <HTMLSelect
              value={search.status ?? ''}
              onChange={(event) => void navigate({ search: readRequestsSearch({ status: event.currentTarget.value }) })}
            >
              <option value="">{t('every')}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {t(`status.${status}`)}
                </option>
              ))}
            </HTMLSelect>
          </label>
        </Bar>
        {error && <Failed error={error} retry={() => void retry()} />}
        {!list && !error && <Loading what={t('loading')} />}
        {list && (
          <>
            <DataTable
              caption={t('caption', { count: list.totalCount })}
              columns={columns}
              rows={list.edges.map(({ node }) => node)}
              rowId={({ id }) => id}
              none={t('none')}
            />
            <Pager
              after={search.after}
              next={list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null}
              shown={list.edges.length}
              total={list.totalCount}
              onAfter={(after) => void navigate({ search: (before) => readRequestsSearch({ ...before, after }) })}
            />
          </>
        )}
      </Stack>
      {answered && <AnswerDialog request={answered} onClose={() => setAnswered(undefined)} />}
    </Page>
  );
}
