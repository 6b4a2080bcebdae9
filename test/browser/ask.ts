import type { World } from './world.ts';

/** Asks the API of a world by itself, beside the page. @returns its data, as the query shapes them */
export async function ask<Data>({ url }: World, query: string): Promise<Data> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
}
