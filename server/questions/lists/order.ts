import type { SortDirection } from '../../generated/schema.ts';

/** What a list runs by, as a query says it. */
export interface Order {
  readonly field: string;
  readonly direction: SortDirection;
}

/** @returns how its cursors name it */
export const orderName = ({ field, direction }: Order): string => `${field} ${direction}`;

interface AskedOrder {
  readonly field: string;
  readonly direction?: SortDirection | undefined;
}

/** The schema gives an order where a query leaves it out, but not where it says null. */
export const orderOf = (asked: AskedOrder | null | undefined, field: string): Order => ({
  field: asked?.field ?? field,
  direction: asked?.direction ?? 'ASC',
});
