import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localReader } from '../../server/access/reader.ts';
import { openContext } from '../../server/context.ts';
import { collectFlow, type ExportedFlow } from '../../server/export/collect.ts';
import { formats } from '../../server/export/export.ts';
import { listed } from '../audit/listed.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { type Flow, flow } from '../oracle/flow.ts';
import type { Folder } from '../oracle/folder.ts';
import { row } from '../oracle/look.ts';
import { type Question, withQuestions } from '../oracle/random-folder.ts';
import { unordered } from '../questions/everything.ts';
import { expectedDisclosure, expectedNode, nodesSorted, sorted } from './expected.ts';
import { anyHostileFolder } from './hostile.ts';
import {
  edgeOfLine,
  hasCircle,
  linesOf,
  looksLikeFormula,
  type Prov,
  plain,
  readGraphml,
  undeclaredIn,
} from './readers.ts';

interface Case {
  readonly folder: Folder;
  readonly exported: ExportedFlow;
  /** As the brute-force oracle works it out. */
  readonly expected: Flow;
}

const nameOf = (folder: Folder, service: string): string => row(folder, 'services', service).name;

const disclosuresIn = ({ edges }: Flow): string[] => [...new Set(edges.flatMap(({ disclosure }) => disclosure ?? []))];

function checkCsv({ folder, exported, expected }: Case): void {
  const csv = formats.csv.write(exported);
  const lines = linesOf(csv);
  expect(sorted(lines.map(edgeOfLine))).toEqual(sorted(expected.edges));
  for (const line of lines) {
    expect(Object.values(line).filter(looksLikeFormula)).toEqual([]);
    expect(plain(line['fromName'] ?? '')).toBe(nameOf(folder, plain(line['from'] ?? '')));
    expect(plain(line['toName'] ?? '')).toBe(nameOf(folder, plain(line['to'] ?? '')));
  }
}

const number = (text: string | undefined) => Number(text);
/** XML 1.0 has no place for these, and a reader makes one line feed of any line end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that may be left out
const asXml = (name: string): string => name.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

function checkGraphml({ folder, exported, expected }: Case): void {
  const { keys, nodes, edges } = readGraphml(formats.graphml.write(exported));
  const real = new Map(nodes.map(({ attributes, data }) => [attributes['id'], data['node.id'] ?? '']));
  expect(real.size).toBe(expected.nodes.length);
  for (const id of real.keys()) expect(id).toMatch(/^[\p{L}\p{N}\p{M}\p{S}\p{C}._:-]+$/u);
  const readNodes = nodes.map(({ data }) => ({
    id: data['node.id'] ?? '',
    reach: data['node.reach'],
    hops: number(data['node.hops']),
    firstReceived: data['node.firstReceived'] ?? null,
    via: data['node.via'] ?? null,
  }));
  expect(nodesSorted(readNodes)).toEqual(nodesSorted(expected.nodes));
  for (const { data } of nodes) expect(data['node.name']).toBe(asXml(nameOf(folder, data['node.id'] ?? '')));
  const readEdges = edges.map(({ attributes, data }) => ({
    from: real.get(attributes['source']) ?? '',
    to: real.get(attributes['target']) ?? '',
    reach: data['edge.reach'],
    disclosure: data['edge.disclosure'] ?? null,
    hop: number(data['edge.hop']),
  }));
  expect(sorted(readEdges as Flow['edges'])).toEqual(sorted(expected.edges));
  const declared = new Set(keys.map(({ id }) => id));
  for (const { data } of [...nodes, ...edges])
    expect(Object.keys(data).filter((key) => !declared.has(key))).toEqual([]);
}

const withoutEvidence = ({ evidence: _, ...finding }: { evidence: unknown }) => finding;

function checkJson({ folder, exported, expected }: Case): void {
  const { nodes, edges, disclosures, truncated } = JSON.parse(formats.json.write(exported));
  const judged = disclosures.map(({ findings, gaps, ...rest }: { findings: []; gaps: [] }) => ({
    ...rest,
    findings: findings.map(withoutEvidence),
    gaps: gaps.map(withoutEvidence),
  }));
  expect(unordered({ nodes, edges, disclosures: judged, truncated })).toEqual(
    unordered({
      nodes: expected.nodes.map((node) => expectedNode(folder, node)),
      edges: expected.edges,
      disclosures: disclosuresIn(expected).map((id) => expectedDisclosure(folder, row(folder, 'disclosures', id))),
      truncated: expected.truncated,
    }),
  );
}

function checkProv({ exported, expected }: Case): void {
  const prov: Prov = JSON.parse(formats['prov-json'].write(exported));
  const known = expected.edges.filter(({ reach }) => reach === 'KNOWN');
  expect(undeclaredIn(prov)).toEqual([]);
  expect(hasCircle(prov)).toBe(false);
  expect(Object.values(prov.activity).map((one) => one['prov:label'])).toEqual(
    expect.arrayContaining(disclosuresIn(expected)),
  );
  expect(Object.keys(prov.activity)).toHaveLength(disclosuresIn(expected).length);
  expect(Object.keys(prov.wasGeneratedBy)).toHaveLength(known.length);
  expect(Object.keys(prov.agent)).toHaveLength(expected.nodes.filter(({ reach }) => reach === 'KNOWN').length);
}

async function checkAll(engine: Engine, folder: Folder, { asOf, maxHops }: Question): Promise<void> {
  await using opened = await engine.open();
  await importRows(opened.graph, folder);
  for (const { id } of folder.persons) {
    const exported = await collectFlow(openContext(opened.graph, listed(), localReader), id, asOf, maxHops);
    const one: Case = { folder, exported, expected: flow(folder, id, asOf, maxHops) };
    for (const check of [checkCsv, checkGraphml, checkJson, checkProv]) check(one);
  }
}

onEveryEngine('An export', (engine) => {
  test.for([
    ['any folder', {}, 140],
    ['odd ids', { oddIds: true }, 60],
  ] as const)(
    'tells the whole flow in every format, whatever the names (%s)',
    { timeout: 600_000 },
    async ([_, options, numRuns]) => {
      await fc.assert(
        fc.asyncProperty(withQuestions(anyHostileFolder(options)), ({ folder, question }) =>
          checkAll(engine, folder, question),
        ),
        { numRuns, interruptAfterTimeLimit: 500_000, markInterruptAsFailure: true },
      );
    },
  );
});
