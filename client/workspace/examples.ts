const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The examples, by the name of their file; codegen checks each against the schema. */
export const examples: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, query]) => [path.replace(/^.*\/|\.graphql$/g, ''), query]),
);

/** @returns the name where there is such an example */
export const exampleNamed = (name: unknown): string | undefined =>
  typeof name === 'string' && examples.has(name) ? name : undefined;
