import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import type { FlowEdge, Reach } from '../oracle/flow.ts';

export type CsvLine = Readonly<Record<string, string>>;

/** What a spreadsheet would take for a formula. */
export const looksLikeFormula = (field: string): boolean => /^[=+\-@＝＋－＠\t\r\n]/.test(field);

/** Takes away the apostrophe that keeps a field from being a formula. */
export const plain = (field: string): string =>
  field.startsWith("'") && looksLikeFormula(field.replace(/^'+/, '')) ? field.slice(1) : field;

/** The lines as they stand in the file. */
export const linesOf = (csv: string): CsvLine[] => parse(csv, { columns: true });

export const edgeOfLine = ({ from = '', to = '', reach, disclosure = '', hop }: CsvLine): FlowEdge => ({
  from: plain(from),
  to: plain(to),
  reach: reach as Reach,
  disclosure: disclosure === '' ? null : plain(disclosure),
  hop: Number(hop),
});

export type GraphmlElement = { readonly attributes: CsvLine; readonly data: Record<string, string> };
export type Graphml = { keys: CsvLine[]; graph: CsvLine; nodes: GraphmlElement[]; edges: GraphmlElement[] };

/** Reads a GraphML document with a parser that refuses whatever is not well-formed XML 1.0. */
export function readGraphml(xml: string): Graphml {
  const read: Graphml = { keys: [], graph: {}, nodes: [], edges: [] };
  const parser = new SaxesParser();
  let element: GraphmlElement | undefined;
  let key = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'key') read.keys.push(attributes);
    else if (name === 'graph') read.graph = attributes;
    else if (name === 'data') key = attributes['key'] ?? '';
    else if (name === 'node' || name === 'edge') {
      element = { attributes, data: {} };
      read[`${name}s`].push(element);
    }
  });
  parser.on('text', (text) => {
    if (element && key !== '') element.data[key] = text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = '';
    else if (name === 'node' || name === 'edge') element = undefined;
  });
  parser.write(xml).close();
  return read;
}

type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export type Prov = {
  readonly entity: Things;
  readonly agent: Things;
  readonly activity: Things;
  readonly wasGeneratedBy: Things;
  readonly wasDerivedFrom: Things;
};

const references = /^prov:(entity|activity|agent|plan|generatedEntity|usedEntity|informed|informant)$/;

/** Every id that a relation of the document names, and that is declared nowhere in it. */
export function undeclaredIn({ ...document }: Prov): string[] {
  const declared = new Set([document.entity, document.agent, document.activity].flatMap((one) => Object.keys(one)));
  const named = Object.values(document as Readonly<Record<string, Things>>)
    .flatMap((things) => Object.values(things))
    .flatMap((thing) => Object.entries(thing))
    .filter(([name]) => references.test(name));
  return named.map(([, id]) => String(id)).filter((id) => !declared.has(id));
}

/** Whether anything was, by however many steps, derived from itself. */
export function hasCircle({ wasDerivedFrom }: Prov): boolean {
  const steps = Object.values(wasDerivedFrom).map((step) => [step['prov:generatedEntity'], step['prov:usedEntity']]);
  let left = steps;
  for (;;) {
    const next = left.filter(([, used]) => left.some(([generated]) => generated === used));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}
