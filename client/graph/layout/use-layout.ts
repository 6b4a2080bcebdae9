import { useEffect, useMemo, useRef, useState } from 'react';
import { type FlowGraph, isLarge, type Layout } from '../model.ts';
import { layOut } from './layout.ts';
import type { Laid, ToLayOut } from './worker.ts';

const nothing: Layout = { boxes: new Map(), routes: new Map() };

/** Opens the worker when first it is needed, and closes it with the picture. */
function useWorker() {
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  return () => {
    worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    return worker.current;
  };
}

/** Where everything stands. That of a large flow is reckoned aside, so that the page goes on; until then the one before. */
export function useLayout(whole: FlowGraph, shown: FlowGraph, opened: ReadonlySet<string>): Layout {
  const large = isLarge(whole);
  const soon = useMemo(() => (large ? null : layOut(whole, shown, opened)), [large, whole, shown, opened]);
  const [later, setLater] = useState(nothing);
  const number = useRef(0);
  const openWorker = useRef(useWorker());
  useEffect(() => {
    if (!large) return;
    const worker = openWorker.current();
    number.current += 1;
    const asked = number.current;
    const hear = ({ data }: MessageEvent<Laid>) => data.number === asked && setLater(data.layout);
    worker.addEventListener('message', hear);
    worker.postMessage({ number: asked, whole, shown, opened } satisfies ToLayOut);
    return () => worker.removeEventListener('message', hear);
  }, [large, whole, shown, opened]);
  return soon ?? later;
}
