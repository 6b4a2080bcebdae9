/*
 * Prints what a service disclosed unlawfully, with the rules that it broke: a line for each, page after page.
 *
 *   node --import tsx docs/clients/unlawful.ts http://127.0.0.1:4000 MIVD 2019-09-01 2020-03-01
 *
 * `npx graphql-codegen` makes the types of ./generated from the query beside this file and the schema.
 */
import { type TypedDocumentString, UnlawfulDocument } from './generated/graphql.ts';

const [url = 'http://127.0.0.1:4000', service = 'MIVD', from, to] = process.argv.slice(2);

/** Asks one question; its answer and its variables have the types of its document. */
async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `HTTP ${response.status}`);
  return data;
}

for (let after: string | null = null, more = true; more; ) {
  const { disclosures }: Awaited<ReturnType<typeof page>> = await page(after);
  for (const { node } of disclosures.edges) {
    console.log([node.id, node.date, node.findings.map(({ rule }) => rule).join('|')].join(','));
  }
  ({ endCursor: after, hasNextPage: more } = disclosures.pageInfo);
}

function page(after: string | null) {
  return ask(UnlawfulDocument, { service, from: from ?? null, to: to ?? null, after });
}
