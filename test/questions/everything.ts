import { authorisationScope } from '../oracle/authorisation-scope.ts';
import { contradictions } from '../oracle/contradictions.ts';
import { partnershipExposure, serviceExposure } from '../oracle/exposure.ts';
import { flow } from '../oracle/flow.ts';
import type { Folder } from '../oracle/folder.ts';
import { personScope } from '../oracle/person-scope.ts';
import type { Question } from '../oracle/random-folder.ts';
import { recall } from '../oracle/recall.ts';
import { recipients } from '../oracle/recipients.ts';
import { findings, gaps, ruleCounts, verdict, verdictCounts } from '../oracle/verdict.ts';
import { withdrawalImpact } from '../oracle/withdrawal.ts';

/** A thing that every list can be sorted by, so that answers compare whatever their order. */
const key = (value: unknown): string => JSON.stringify(value);

/** Sorts every list in a value, at every depth; lists that have an order of their own are tested elsewhere. */
export function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).sort((one, other) => (key(one) < key(other) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, unordered(inner)]),
  );
}

/** The contract's questions about everything in a folder, as one operation for each kind of thing. */
export const queries = {
  person: `query ($id: ID!, $asOf: Date!, $maxHops: Int!) {
    flow(person: $id, asOf: $asOf, maxHops: $maxHops) {
      nodes { id reach hops firstReceived via { id } service { id } }
      edges { from to reach hop disclosure { id } }
      truncated
    }
    personScope(person: $id, asOf: $asOf) {
      service { id } reach verdict dataTypes { id } disclosures { id } authorisations { id }
    }
    recall(person: $id, asOf: $asOf) { service { id } hops destroyBy conditions disclosures { id } }
  }`,
  service: `query ($id: ID!, $asOf: Date!) {
    serviceExposure(service: $id, asOf: $asOf) { service { id } known possible disclosures unlawful }
  }`,
  partnership: `query ($id: ID!, $asOf: Date!) {
    partnershipExposure(partnership: $id, asOf: $asOf) {
      rows { service { id } known possible disclosures unlawful } persons unlawfulPersons
    }
  }`,
  authorisation: `query ($id: ID!, $asOf: Date!, $on: Date!) {
    authorisationScope(authorisation: $id, asOf: $asOf) {
      persons disclosures outside { rule verdict disclosure { id } } byVerdict { verdict count }
    }
    withdrawalImpact(authorisation: $id, on: $on) { disclosures { id } persons alternatives { id } }
  }`,
  whole: `query ($asOf: Date!, $from: Date, $to: Date) {
    contradictions(asOf: $asOf) { weighingNote { id } authorisation { id } service { id } what }
    verdictCounts(from: $from, to: $to) { verdict count }
    ruleCounts(from: $from, to: $to) { rule count }
    disclosures(first: 500) {
      edges { node { id date verdict recipients { id } persons { id }
        findings { rule verdict disclosure { id } } gaps { rule verdict disclosure { id } } } }
    }
  }`,
} as const;

const refs = (ids: readonly string[]) => ids.map((id) => ({ id }));
const ref = (id: string | null) => (id === null ? null : { id });

/** The same answers, worked out by the brute-force oracle. */
export const expected = {
  person: (folder: Folder, id: string, { asOf, maxHops }: Question) => {
    const { nodes, edges, truncated } = flow(folder, id, asOf, maxHops);
    return {
      flow: {
        nodes: nodes.map((node) => ({ ...node, via: ref(node.via), service: { id: node.id } })),
        edges: edges.map((edge) => ({ ...edge, disclosure: ref(edge.disclosure) })),
        truncated,
      },
      personScope: personScope(folder, id, asOf).map((row) => ({
        ...row,
        service: { id: row.service },
        dataTypes: refs(row.dataTypes),
        disclosures: refs(row.disclosures),
        authorisations: refs(row.authorisations),
      })),
      recall: recall(folder, id, asOf).map((row) => ({
        ...row,
        service: { id: row.service },
        disclosures: refs(row.disclosures),
      })),
    };
  },
  service: (folder: Folder, id: string, { asOf }: Question) => {
    const row = serviceExposure(folder, id, asOf);
    return { serviceExposure: { ...row, service: { id: row.service } } };
  },
  partnership: (folder: Folder, id: string, { asOf }: Question) => {
    const { rows, ...rest } = partnershipExposure(folder, id, asOf);
    return { partnershipExposure: { ...rest, rows: rows.map((row) => ({ ...row, service: { id: row.service } })) } };
  },
  authorisation: (folder: Folder, id: string, { asOf, on }: Question) => {
    const { outside, ...scope } = authorisationScope(folder, id, asOf);
    const impact = withdrawalImpact(folder, id, on);
    return {
      authorisationScope: {
        ...scope,
        outside: outside.map((finding) => ({ ...finding, disclosure: { id: finding.disclosure } })),
      },
      withdrawalImpact: { ...impact, disclosures: refs(impact.disclosures), alternatives: refs(impact.alternatives) },
    };
  },
  whole: (folder: Folder, { asOf, from, to }: Question) => ({
    contradictions: contradictions(folder, asOf).map(({ weighingNote, authorisation, service, what }) => ({
      weighingNote: { id: weighingNote },
      authorisation: { id: authorisation },
      service: { id: service },
      what,
    })),
    verdictCounts: verdictCounts(folder, null, from, to),
    ruleCounts: ruleCounts(folder, null, from, to),
    disclosures: {
      edges: folder.disclosures.map((disclosure) => ({
        node: {
          id: disclosure.id,
          date: disclosure.date,
          verdict: verdict(folder, disclosure),
          recipients: refs(recipients(folder, disclosure)),
          persons: refs(disclosure.persons),
          findings: findings(folder, disclosure).map((one) => ({ ...one, disclosure: { id: one.disclosure } })),
          gaps: gaps(folder, disclosure).map((one) => ({ ...one, disclosure: { id: one.disclosure } })),
        },
      })),
    },
  }),
};
