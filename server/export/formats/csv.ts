import { stringify } from 'csv-stringify/sync';
import type { ExportedFlow } from '../collect.ts';

/**
 * A spreadsheet takes a field that begins like this for a formula; an apostrophe before it keeps it a text. One that had
 * apostrophes there already gets one more, so that taking one away gives back what was there.
 */
const asText = (value: string): string => (/^'*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value);

/** One line for each edge of the flow, in reading order (RFC 4180, UTF-8). */
export function toCsv({ person, asOf, nodes, edges, disclosures }: ExportedFlow): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.map(({ from, to, reach, hop, disclosure }) => {
    const known = disclosure === null ? undefined : disclosures.get(disclosure);
    return {
      person: person.id,
      asOf,
      hop: String(hop),
      reach,
      disclosure: disclosure ?? '',
      date: known?.date ?? '',
      from,
      fromName: byId.get(from)?.service.name ?? '',
      to,
      toName: byId.get(to)?.service.name ?? '',
      via: byId.get(to)?.via ?? '',
      authorisation: known?.authorisation ?? '',
      verdict: known?.verdict ?? '',
      rulesFired: known?.findings.map(({ rule }) => rule).join('|') ?? '',
      rulesOpen: known?.gaps.map(({ rule }) => rule).join('|') ?? '',
    };
  });
  const columns = ['person', 'asOf', 'hop', 'reach', 'disclosure', 'date', 'from', 'fromName', 'to', 'toName', 'via'];
  const judged = ['authorisation', 'verdict', 'rulesFired', 'rulesOpen'];
  return stringify(lines, {
    header: true,
    columns: [...columns, ...judged],
    record_delimiter: '\r\n',
    cast: { string: asText },
  });
}
