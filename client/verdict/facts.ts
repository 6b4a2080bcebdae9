import type { FindingPartsFragment } from '../generated/graphql.ts';

export type Finding = FindingPartsFragment;

/** The facts of one circumstance by name; one that is not on record is not there. */
export type Facts = Readonly<Record<string, string>>;

export function factsOf(circumstance: Finding['circumstances'][number]): Facts {
  return Object.fromEntries(circumstance.facts.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])));
}

/** The API joins the values of a list by a bar. */
export const listOf = (value: string): string[] => value.split('|');
