import { Button } from '@blueprintjs/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DestructionRequestsDocument, type RequestPartsFragment } from '../generated/graphql.ts';
import { Listed } from '../list/listed.tsx';
import { orderOf } from '../list/place.ts';
import { Page, PageHead, Stack } from '../page/page.tsx';
import { useAnswer } from '../page/use-answer.ts';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { Filters } from './filters.tsx';
import { History } from './history.tsx';
import type { RequestsSearch } from './search-params.ts';

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

const from = '/requests';
const filters = ['status', 'person', 'service', 'from', 'to'] as const;
const orders = { person: 'PERSON', service: 'SERVICE', status: 'STATUS', history: 'ASKED' } as const;

/** The register of requests to destroy: who was asked, when and by whom, and what came of it. */
export function Requests() {
  const { t } = useTranslation('requests');
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const { sort, ...narrowed } = search;
  const { data, ...answer } = useAnswer(DestructionRequestsDocument, {
    ...narrowed,
    orderBy: orderOf(sort, orders),
  });
  const [answered, setAnswered] = useState<RequestPartsFragment>();
  const columns = useColumns(setAnswered);
  const list = data?.destructionRequests;
  const change = (next: RequestsSearch) =>
    void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Stack>
        <Filters search={search} onChange={(next) => change({ ...next, after: undefined })} />
        <Listed
          what={t('loading')}
          list={list}
          {...answer}
          place={search}
          filters={filters}
          orders={orders}
          onPlace={change}
          none={t('none')}
          caption={t('caption', { count: list?.totalCount ?? 0 })}
          columns={columns}
          rowId={({ id }) => id}
        />
      </Stack>
      {answered && <AnswerDialog request={answered} onClose={() => setAnswered(undefined)} />}
    </Page>
  );
}
