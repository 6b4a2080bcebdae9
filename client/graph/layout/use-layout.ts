import { useEffect, useMemo, useRef, useState } from 'react';
import { isLarge } from '../links.ts';
import type { FlowGraph, Layout } from '../model.ts';
import { layOut, sketch } from './layout.ts';
import type { Laid, ToLayOut } from './worker.ts';

/** Opens the worker when first it is needed, and closes it with the picture; one that failed is not used again. */
function useWorker() {
  const worker = useRef<Worker | null>(null);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return {
    open: () => {
      worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      return worker.current;
    },
    drop: () => {
      worker.current = null;
    },
  };
}

type Asked = readonly [whole: FlowGraph, shown: FlowGraph, opened: ReadonlySet<string>];

const nothing: { readonly layout: Layout; readonly asked: Asked | null } = {
  layout: { boxes: new Map(), routes: new Map() },
  asked: null,
};

const hasPlaces = ({ nodes }: FlowGraph, { boxes }: Layout): boolean => nodes.every(({ id }) => boxes.has(id));

interface Places {
  readonly layout: Layout;
  /** Whether it is a sketch, and a better one is on its way. */
  readonly isSketch: boolean;
}

/**
 * Where everything stands. That of a large flow is reckoned aside, so that the page goes on. Until it is there the one before
 * is shown, if all that is shown has a place in it, and else a sketch. Where there can be no worker it is reckoned here.
 */
export function useLayout(...[whole, shown, opened]: Asked): Places {
  const large = useMemo(() => isLarge(whole), [whole]);
  const soon = useMemo(() => (large ? null : layOut(whole, shown, opened)), [large, whole, shown, opened]);
  const [later, setLater] = useState(nothing);
  const number = useRef(0);
  const worker = useRef(useWorker());
  useEffect(() => {
    if (!large) return;
    const { open, drop } = worker.current;
    const opening = open();
    number.current += 1;
    const mine = number.current;
    const settle = (layout: Layout) => setLater({ layout, asked: [whole, shown, opened] });
    const hear = ({ data }: MessageEvent<Laid>) => data.number === mine && settle(data.layout);
    const fail = () => {
      drop();
      settle(layOut(whole, shown, opened));
    };
    opening.addEventListener('message', hear);
    opening.addEventListener('error', fail);
    opening.postMessage({ number: mine, whole, shown, opened } satisfies ToLayOut);
    return () => {
      opening.removeEventListener('message', hear);
      opening.removeEventListener('error', fail);
    };
  }, [large, whole, shown, opened]);
  const isSettled =
    later.asked !== null && [whole, shown, opened].every((part, index) => part === later.asked?.[index]);
  const isRough = large && !isSettled && !hasPlaces(shown, later.layout);
  const rough = useMemo(() => (isRough ? sketch(whole, shown, opened) : null), [isRough, whole, shown, opened]);
  return { layout: soon ?? rough ?? later.layout, isSketch: isRough };
}
