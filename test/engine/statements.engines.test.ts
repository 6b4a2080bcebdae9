import { expect, test, vi } from 'vitest';
import { loadResolvers } from '../../server/api/resolvers.ts';
import { checkStatements } from '../../server/graph/open.ts';
import { statement, statementNames, statements } from '../../server/graph/statement.ts';
import '../../server/http/http.ts';
import { onEveryEngine } from './engines.ts';
import { written } from './written.ts';

/** Neo4j plans more than a hundred statements, on a machine that may be busy. */
vi.setConfig({ testTimeout: 300_000 });

const names = statementNames().filter((name) => !name.startsWith('schema/'));

test('every statement of cypher/ is named by a module of the server, but for the indexes', async () => {
  await loadResolvers();
  const named = statements().map(({ name }) => name);
  expect(named.toSorted()).toEqual(names);
});

test('a statement that does not exist is refused by the path of its file', () => {
  expect(() => statement('flow/nowhere')).toThrow(/cypher.flow.nowhere\.cypher/);
});

onEveryEngine('A statement', (engine) => {
  test('is accepted, each of cypher/', async () => {
    await using opened = await engine.open();
    const refused: string[] = [];
    for (const name of names) await opened.graph.explain(statement(name)).catch(() => refused.push(name));
    expect(refused).toEqual([]);
  });

  test('is refused at the start when the engine can not read it', async () => {
    await using opened = await engine.open();
    await expect(checkStatements(opened.graph)).resolves.toBeUndefined();
    await expect(opened.graph.explain(written('MATCH (n RETURN n'))).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  test('is not run when it is explained', async () => {
    await using opened = await engine.open();
    await opened.graph.explain(written('CREATE (:Explained {id: $id})'));
    expect(await opened.graph.read(written('MATCH (n:Explained) RETURN n.id AS id'))).toEqual([]);
  });
});
