import type { ExportedFlow } from '../collect.ts';

/** XML 1.0 has no place for control characters; a name that holds one loses it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes a line feed of it.
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replaceAll(unprintable, '').replaceAll(/[&<>"\r]/g, (character) => escapes[character] ?? character);

/** What an NMTOKEN, as which GraphML takes an id, has no place for; and what would pass for `encoded`. */
const notInToken =
  /_(?=x[0-9A-F]+_)|[^-.:\w\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/gu;

const encoded = (character: string): string =>
  `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** An id as the id of an element: most are as they were, and no two become one. */
const token = (id: string): string => id.replaceAll(notInToken, encoded);

interface Key {
  readonly name: string;
  readonly type: 'string' | 'int' | 'boolean';
}

const nodeKeys: readonly Key[] = [
  { name: 'id', type: 'string' },
  { name: 'name', type: 'string' },
  { name: 'country', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'elevatedRisk', type: 'boolean' },
  { name: 'reach', type: 'string' },
  { name: 'hops', type: 'int' },
  { name: 'firstReceived', type: 'string' },
  { name: 'via', type: 'string' },
];
const edgeKeys: readonly Key[] = [
  { name: 'disclosure', type: 'string' },
  { name: 'reach', type: 'string' },
  { name: 'hop', type: 'int' },
  { name: 'date', type: 'string' },
  { name: 'authorisation', type: 'string' },
  { name: 'verdict', type: 'string' },
];

const declare = (of: 'node' | 'edge', keys: readonly Key[]): string[] =>
  keys.map(({ name, type }) => `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);

function data(of: 'node' | 'edge', values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `      <data key="${of}.${name}">${escaped(String(value))}</data>`);
}

/** A GraphML document (graphml.graphdrawing.org): services as nodes, disclosures and possible reach as directed edges. */
export function toGraphml({ person, nodes, edges, disclosures }: ExportedFlow): string {
  const nodeLines = nodes.flatMap(({ id, service, reach, hops, firstReceived, via }) => {
    const { name, country, kind, elevatedRisk } = service;
    const values = { id, name, country, kind, elevatedRisk, reach, hops, firstReceived, via };
    return [`    <node id="${token(id)}">`, ...data('node', values), '    </node>'];
  });
  const edgeLines = edges.flatMap(({ from, to, reach, hop, disclosure }, index) => {
    const known = disclosure === null ? undefined : disclosures.get(disclosure);
    const { date, authorisation, verdict } = known ?? {};
    const values = { disclosure, reach, hop, date, authorisation, verdict };
    return [
      `    <edge id="e${index}" source="${token(from)}" target="${token(to)}">`,
      ...data('edge', values),
      '    </edge>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', nodeKeys),
    ...declare('edge', edgeKeys),
    `  <graph id="${token(person.id)}" edgedefault="directed">`,
    ...nodeLines,
    ...edgeLines,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
