import { useNavigate } from '@tanstack/react-router';
import {
  DisclosureListDocument,
  type DisclosureListQueryVariables,
  type ListedDisclosureFragment,
} from '../generated/graphql.ts';
import { Pager } from '../page/pager.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';

const pageSize = 25;

interface DisclosureListProps {
  readonly title: string;
  /** What it lists, for who hears the table. */
  readonly caption: string;
  readonly none: string;
  readonly filter: Omit<DisclosureListQueryVariables, 'first' | 'after'>;
  /** Keep them stable between renders (`useDisclosureColumns`). */
  readonly columns: readonly Column<ListedDisclosureFragment>[];
  readonly after: string | undefined;
  readonly onAfter: (after: string | undefined) => void;
}

/** The disclosures that a filter lets through, by day, a page at a time; a row opens one. */
export function DisclosureList({ title, caption, none, filter, columns, after, onAfter }: DisclosureListProps) {
  const navigate = useNavigate();
  const { data, error, retry } = useAnswer(DisclosureListDocument, {
    ...filter,
    first: pageSize,
    after: after ?? null,
  });
  const list = data?.disclosures;
  return (
    <Panel title={title} count={list?.totalCount} flush>
      {list ? (
        <>
          <DataTable
            caption={caption}
            captionHidden
            columns={columns}
            rows={list.edges.map(({ node }) => node)}
            rowId={({ id }) => id}
            none={none}
            onOpen={({ id }) => void navigate({ to: '/disclosure/$disclosure', params: { disclosure: id } })}
          />
          <Pager
            after={after}
            next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null}
            shown={list.edges.length}
            total={list.totalCount}
            onAfter={onAfter}
          />
        </>
      ) : (
        <Pending what={title.toLocaleLowerCase()} error={error} retry={retry} />
      )}
    </Panel>
  );
}
