import type { ExportedFlow } from '../collect.ts';

/** XML 1.0 has no place for control characters; a name that holds one loses it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escape = (text: string): string =>
  text.replaceAll(unprintable, '').replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

interface Key {
  readonly name: string;
  readonly type: 'string' | 'int' | 'boolean';
}

const nodeKeys: readonly Key[] = [
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
    .map(([name, value]) => `      <data key="${of}.${name}">${escape(String(value))}</data>`);
}

/** A GraphML document (graphml.graphdrawing.org): services as nodes, disclosures and possible reach as directed edges. */
export function toGraphml({ person, nodes, edges, disclosures }: ExportedFlow): string {
  const nodeLines = nodes.flatMap(({ id, service, reach, hops, firstReceived, via }) => {
    const { name, country, kind, elevatedRisk } = service;
    const values = { name, country, kind, elevatedRisk, reach, hops, firstReceived, via };
    return [`    <node id="${escape(id)}">`, ...data('node', values), '    </node>'];
  });
  const edgeLines = edges.flatMap(({ from, to, reach, hop, disclosure }, index) => {
    const known = disclosure === null ? undefined : disclosures.get(disclosure);
    const { date, authorisation, verdict } = known ?? {};
    const values = { disclosure, reach, hop, date, authorisation, verdict };
    return [
      `    <edge id="e${index}" source="${escape(from)}" target="${escape(to)}">`,
      ...data('edge', values),
      '    </edge>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('node', nodeKeys),
    ...declare('edge', edgeKeys),
    `  <graph id="${escape(person.id)}" edgedefault="directed">`,
    ...nodeLines,
    ...edgeLines,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
