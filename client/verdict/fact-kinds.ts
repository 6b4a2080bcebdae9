/** Facts that are told by a word, by the group of the words that it is in. */
export const words = {
  level: 'level',
  required: 'level',
  kind: 'authorisationKind',
  product: 'product',
  lacking: 'condition',
} as const;

/** Facts that are days. */
export const days: readonly string[] = ['date', 'validFrom', 'validTo', 'withdrawnOn'];
