export const contradictionKinds = ['PRODUCT_NOT_PERMITTED', 'NOTE_NEWER'] as const;
export type ContradictionKind = (typeof contradictionKinds)[number];

/** The mark that stands for a kind wherever its colour does. */
export const contradictionSymbol: Record<ContradictionKind, string> = { PRODUCT_NOT_PERMITTED: '≠', NOTE_NEWER: '↻' };
