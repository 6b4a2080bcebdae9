import type { Palette } from './palette.ts';

/** What became of a service or a line, where two flows are drawn as one. */
export type Change = 'added' | 'removed' | 'changed' | 'same';

/** The sign of a change, in the picture and in the tables. */
export const changeSign: Readonly<Record<Change, string>> = { added: '+', removed: '−', changed: '±', same: '=' };

/** In which order they are told: what is gone, what is new, what differs, and the rest. */
export const changeOrder: readonly Change[] = ['removed', 'added', 'changed', 'same'];

export interface ChangeLook {
  readonly colour: string;
  readonly width: number;
  readonly line: 'solid' | 'dotted' | 'dashed';
}

/** What is new is thick, what is gone dotted, what differs dashed, and what stays thin and grey. */
export const changeLooks = ({ accent, verdict, risk, muted }: Palette): Readonly<Record<Change, ChangeLook>> => ({
  added: { colour: accent, width: 3.5, line: 'solid' },
  removed: { colour: verdict.UNLAWFUL, width: 2.5, line: 'dotted' },
  changed: { colour: risk, width: 2.5, line: 'dashed' },
  same: { colour: muted, width: 1, line: 'solid' },
});

/** How thick the edge of a service is that is new, gone or different. */
export const changedEdge = 3;
