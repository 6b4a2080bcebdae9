import type { Way } from './model.ts';

/** Into the service, out of it, or both. */
export const wayArrow: Readonly<Record<Way, string>> = { received: '↓', made: '↑', both: '↕' };
