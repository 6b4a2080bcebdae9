import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../cypher', import.meta.url));

/** A statement of cypher/, by its path without the ending. `Row` is what it returns, told by the one who names it. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Never set: it only carries the row's type. */
  readonly row?: Row;
}

const named = new Map<string, Statement<unknown>>();

/**
 * Loads a statement when the module that uses it is loaded, so a missing file stops the start.
 * @param name path under cypher/ without `.cypher`, such as `flow/disclosures`
 * @throws Error when there is no such file
 */
export function statement<Row>(name: string): Statement<Row> {
  const known = named.get(name);
  if (known) return known as Statement<Row>;
  const loaded: Statement<Row> = { name, text: readFileSync(join(folder, `${name}.cypher`), 'utf8') };
  named.set(name, loaded);
  return loaded;
}

/** Every statement that the loaded modules have named. */
export const statements = (): readonly Statement<unknown>[] => [...named.values()];

/**
 * @param under a folder in cypher/, or '' for all of it
 * @returns the names of its files, sorted
 */
export function statementNames(under = ''): string[] {
  return readdirSync(join(folder, under), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => path.slice(0, -'.cypher'.length))
    .sort();
}

/** @param engine whose indexes and constraints; @returns its definitions, one statement each */
export function schemaStatements(engine: 'embedded' | 'neo4j'): Statement<unknown>[] {
  const name = `schema/${engine}`;
  return readFileSync(join(folder, `${name}.cypher`), 'utf8')
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((text) => ({ name, text: text.trim() }))
    .filter(({ text }) => text !== '');
}
