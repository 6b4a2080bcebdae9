import type { Statement } from '../../server/graph/statement.ts';

/** A statement that a test writes down itself; the product's own are files. */
export const written = <Row = Readonly<Record<string, unknown>>>(text: string): Statement<Row> => ({
  name: 'test/written',
  text,
});
