import { fold } from '../../find-by.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';

export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly detail: string | null;
}

const found = statement<SearchHit>('search/search');

/**
 * Finds things of every kind by name or id, whatever the case and the marks on the letters.
 * @param text what was typed: every word of it must occur; nothing is found for an empty one
 * @param first how many at most
 * @returns best match first
 */
export async function search(graph: Graph, text: string, first: number): Promise<SearchHit[]> {
  const folded = fold(text).trim();
  if (folded === '') return [];
  return graph.read(found, { text: folded, words: folded.split(/\s+/), first });
}
