import { defineConfig } from 'vitest/config';

/** What takes long because it starts servers and waits for them: beside the rest, on a Neo4j of its own. */
const faults = ['test/faults/**/*.engines.test.ts', 'test/bench/**/*.engines.test.ts'];

/** One Neo4j serves a whole project, and the tests wipe it: one file at a time. */
const onNeo4j = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude,
    globalSetup: ['test/engine/neo4j/global-setup.ts'],
    // A cold Neo4j on a busy machine plans each new statement in a tenth of a second.
    testTimeout: 300_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});

export default defineConfig({
  // Node takes this file; Vite would take the other copy of the library, whose schemas the first does not know.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.engines.test.ts', 'test/browser/**'],
        },
      },
      onNeo4j('engines', ['test/**/*.engines.test.ts'], faults),
      onNeo4j('faults', faults),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build.ts'],
          // A browser on a busy machine needs more than the second that `expect.poll` waits by itself.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
