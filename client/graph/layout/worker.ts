import type { FlowGraph, Layout } from '../model.ts';
import { layOut } from './layout.ts';

/** What is asked of the worker; the answer is a `Laid` of the same number. */
export interface ToLayOut {
  readonly number: number;
  readonly whole: FlowGraph;
  readonly shown: FlowGraph;
  readonly opened: ReadonlySet<string>;
}

export interface Laid {
  readonly number: number;
  readonly layout: Layout;
}

addEventListener('message', ({ data }: MessageEvent<ToLayOut>) => {
  const { number, whole, shown, opened } = data;
  postMessage({ number, layout: layOut(whole, shown, opened) } satisfies Laid);
});
