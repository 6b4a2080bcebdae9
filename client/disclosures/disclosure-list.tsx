import { useNavigate } from '@tanstack/react-router';
import {
  DisclosureListDocument,
  type DisclosureListQueryVariables,
  type ListedDisclosureFragment,
} from '../generated/graphql.ts';
import { Listed } from '../list/listed.tsx';
import { orderOf, type Place } from '../list/place.ts';
import { Panel } from '../page/panel.tsx';
import { useAnswer } from '../page/use-answer.ts';
import type { Column } from '../ui/data-table-model.ts';

const pageSize = 25;
const orders = {
  date: 'DATE',
  id: 'ID',
  from: 'SERVICE',
  product: 'PRODUCT',
  authorisation: 'AUTHORISATION',
} as const;

interface DisclosureListProps {
  readonly title: string;
  /** What it lists, for who hears the table. */
  readonly caption: string;
  readonly none: string;
  readonly filter: Omit<DisclosureListQueryVariables, 'first' | 'after' | 'orderBy'>;
  /** Keep them stable between renders (`useDisclosureColumns`). */
  readonly columns: readonly Column<ListedDisclosureFragment>[];
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** The disclosures that a filter lets through, a page at a time; a row opens one. */
export function DisclosureList({ title, caption, none, filter, columns, place, onPlace }: DisclosureListProps) {
  const navigate = useNavigate();
  const { data, stale, error, retry } = useAnswer(DisclosureListDocument, {
    ...filter,
    first: pageSize,
    after: place.after ?? null,
    orderBy: orderOf(place.sort, orders),
  });
  const list = data?.disclosures;
  return (
    <Panel title={title} count={list?.totalCount} flush>
      <Listed
        what={title.toLocaleLowerCase()}
        list={list}
        stale={stale}
        error={error}
        retry={retry}
        place={place}
        orders={orders}
        onPlace={onPlace}
        none={none}
        caption={caption}
        captionHidden
        columns={columns}
        rowId={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/disclosure/$disclosure', params: { disclosure: id } })}
      />
    </Panel>
  );
}
