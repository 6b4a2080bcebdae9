export const ways = ['received', 'made', 'both'] as const;
export type Way = (typeof ways)[number];

/** Into the service, out of it, or both. */
export const wayArrow: Readonly<Record<Way, string>> = { received: '↓', made: '↑', both: '↕' };
