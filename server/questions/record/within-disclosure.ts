import { findBy, wordsOf } from '../../find-by.ts';
import type {
  DataItemOrderField,
  DisclosureDataItemsConnectionArgs,
  DisclosureOnwardConnectionArgs,
  DisclosureOrderField,
  DisclosurePersonsConnectionArgs,
  PersonOrderField,
} from '../../generated/schema.ts';
import { inOrder, orderName, orderOf } from '../lists/order.ts';
import { type Page, pageArguments } from '../lists/page.ts';
import { pageOfIds } from '../lists/page-within.ts';
import type { Verdicts } from '../verdict/verdicts.ts';
import type { DataItemRecord, DisclosureRecord, PersonRecord } from './kinds.ts';

type FirstKeys<Field extends string, Of> = Readonly<Record<Field, (record: Of) => string>>;

interface Asked<Field extends string> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: Parameters<typeof orderOf<Field>>[0];
}

/** A page of what one disclosure has, by what is asked and then by id. */
function pageBy<Field extends string, Of extends { readonly id: string }>(
  records: readonly Of[],
  asked: Asked<Field>,
  usual: Field,
  firstKeys: FirstKeys<Field, Of>,
): Page {
  const order = orderOf(asked.orderBy, usual);
  const ordered = inOrder(records, order.direction, (record) => [firstKeys[order.field](record), record.id]);
  return pageOfIds(
    ordered.map(({ id }) => id),
    pageArguments(asked),
    (id) => [orderName(order), id],
  );
}

const ofPerson: FirstKeys<PersonOrderField, PersonRecord> = {
  NAME: ({ name }) => name,
  ID: () => '',
  CATEGORY: ({ category }) => category,
};

const ofDataItem: FirstKeys<DataItemOrderField, DataItemRecord> = {
  ID: () => '',
  PERSON: ({ person }) => person,
  TYPE: ({ type }) => type,
};

const ofDisclosure: FirstKeys<DisclosureOrderField, DisclosureRecord> = {
  DATE: ({ date }) => date,
  ID: () => '',
  SERVICE: ({ from }) => from,
  PRODUCT: ({ product }) => product,
  AUTHORISATION: ({ authorisation }) => authorisation ?? '',
};

const isOrNone = (asked: string | null | undefined, value: string): boolean =>
  asked === null || asked === undefined || asked === value;

/** @throws ProductError BAD_INPUT for a bad page; so do the others */
export function personsPage(persons: readonly PersonRecord[], asked: Partial<DisclosurePersonsConnectionArgs>): Page {
  const words = wordsOf(asked.text);
  const wanted = persons
    .filter(({ category }) => isOrNone(asked.category, category))
    .filter(({ id, name }) => words.every((word) => findBy(id, name).includes(word)));
  return pageBy(wanted, asked, 'ID', ofPerson);
}

export function dataItemsPage(
  dataItems: readonly DataItemRecord[],
  asked: Partial<DisclosureDataItemsConnectionArgs>,
): Page {
  const wanted = dataItems
    .filter(({ person }) => isOrNone(asked.person, person))
    .filter(({ type }) => isOrNone(asked.dataType, type));
  return pageBy(wanted, asked, 'ID', ofDataItem);
}

export async function onwardPage(
  verdicts: Verdicts,
  onward: readonly DisclosureRecord[],
  asked: Partial<DisclosureOnwardConnectionArgs>,
): Promise<Page> {
  const wanted = onward
    .filter(({ date }) => date >= (asked.from ?? date) && date <= (asked.to ?? date))
    .filter(({ from }) => isOrNone(asked.service, from));
  if (!asked.verdict) return pageBy(wanted, asked, 'ID', ofDisclosure);
  const judgements = await verdicts.ofAll(wanted.map(({ id }) => id));
  const judged = wanted.filter((_, index) => judgements[index]?.verdict === asked.verdict);
  return pageBy(judged, asked, 'ID', ofDisclosure);
}
