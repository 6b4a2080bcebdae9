import { byText } from '../../by-text.ts';
import type { SortDirection } from '../../generated/schema.ts';

/** What a list runs by, as a query says it. */
export interface Order {
  readonly field: string;
  readonly direction: SortDirection;
}

/** @returns how its cursors name it */
export const orderName = ({ field, direction }: Order): string => `${field} ${direction}`;

interface AskedOrder<Field extends string> {
  readonly field: Field;
  readonly direction?: SortDirection | undefined;
}

/** The schema gives an order where a query leaves it out, but not where it says null. */
export const orderOf = <Field extends string>(
  asked: AskedOrder<Field> | null | undefined,
  field: Field,
): Order & { readonly field: Field } => ({
  field: asked?.field ?? field,
  direction: asked?.direction ?? 'ASC',
});

/**
 * Puts a list that was worked out whole in order.
 * @param keysOf the values that it runs by, the first counting most; where they are all alike, nodes stand as in `all`, or the
 * other way around in a list that runs downwards
 */
export function inOrder<Node>(
  all: readonly Node[],
  direction: SortDirection,
  keysOf: (node: Node) => readonly string[],
): Node[] {
  const keyed = all.map((node) => ({ node, keys: keysOf(node) }));
  const compare = (one: readonly string[], other: readonly string[]) => {
    const at = one.findIndex((key, index) => key !== other[index]);
    return at === -1 ? 0 : byText(one[at] ?? '', other[at] ?? '');
  };
  keyed.sort((one, other) => compare(one.keys, other.keys));
  if (direction === 'DESC') keyed.reverse();
  return keyed.map(({ node }) => node);
}
