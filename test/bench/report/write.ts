import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine, Results, Section } from '../result.ts';
import { asMarkdown } from './markdown.ts';
import { asSvg } from './svg.ts';

const keyOf = ({ id, size }: Section): string => `${id} ${size}`;

/** What stands in the folder from the same machine: a run at another size, or of another comparison, adds to it. */
function before(path: string, { cores, cpu, node }: Machine): readonly Section[] {
  if (!existsSync(path)) return [];
  const { machine, sections } = JSON.parse(readFileSync(path, 'utf8')) as Results;
  return machine.cores === cores && machine.cpu === cpu && machine.node === node ? sections : [];
}

const order = [
  'flow',
  'flow-hub',
  'exposure',
  'exposure-hub',
  'verdicts',
  'import',
  'scale',
  'picture',
  'move',
  'load',
];
const inOrder = (one: Section, other: Section): number =>
  order.indexOf(one.id) - order.indexOf(other.id) || one.size - other.size;

/** Writes results.json, results.md and results.svg. */
export function writeResults(folder: string, machine: Machine, sections: readonly Section[]): void {
  const path = join(folder, 'results.json');
  const fresh = new Set(sections.map(keyOf));
  const kept = before(path, machine).filter((section) => !fresh.has(keyOf(section)));
  const results: Results = { machine, sections: [...kept, ...sections].sort(inOrder) };
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, 'results.md'), asMarkdown(results));
  writeFileSync(join(folder, 'results.svg'), asSvg(results));
}
