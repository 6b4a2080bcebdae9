import { existsSync, readFileSync } from 'node:fs';
import { type FieldNode, Kind, parse, print, visit } from 'graphql';
import { demand } from '../access/permissions.ts';
import type { Reader } from '../access/reader.ts';
import { badInput } from '../errors.ts';

const file = new URL('../../client/generated/persisted-documents.json', import.meta.url);

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The page's cache knows things by their type, so it asks for it in every selection but the operation's own. */
const withTypenames = (text: string): string =>
  print(
    visit(parse(text), {
      SelectionSet: (node, _key, parent) =>
        parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...node, selections: [...node.selections, typename] },
    }),
  );

/** The page's own documents, by the hash that the build gave them (codegen.ts). */
const trusted: ReadonlyMap<string, string> = new Map(
  existsSync(file)
    ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).map(([hash, text]) => [
        hash.replace(/^sha256:/, ''),
        withTypenames(text),
      ])
    : [],
);

/** What a client posts. */
interface Posted {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } | null } | null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Puts the text in the place of its hash. A document of the page may be asked by everyone; who writes their own needs a
 * role that has free GraphQL.
 * @param body as it came over the wire
 * @throws ProductError BAD_INPUT for a hash that no document of the page has, FORBIDDEN for free GraphQL of others
 */
export function toText(body: unknown, reader: Reader): unknown {
  if (!isObject(body) || Array.isArray(body)) return body;
  const { extensions, ...rest } = body as Posted;
  if (!isObject(extensions) || !isObject(extensions.persistedQuery)) {
    demand(reader, ['analyst', 'reviewer'], 'GraphQL of your own');
    return body;
  }
  const { sha256Hash: hash } = extensions.persistedQuery;
  const text = typeof hash === 'string' ? trusted.get(hash) : undefined;
  if (text === undefined)
    throw badInput('This is no document of the page; it may be of another version: load it anew.');
  return { ...rest, query: text };
}
