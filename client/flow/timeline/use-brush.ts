import { type PointerEvent, useRef } from 'react';
import { begunAt, drawn, endedAt, type Period } from './period.ts';
import type { Scale } from './scale.ts';
import type { EventDay } from './use-days.ts';

interface BrushProps {
  readonly days: readonly EventDay[];
  readonly scale: Scale;
  readonly period: Period;
  readonly go: (period: Period) => void;
}

/** How near to an event day, in pixels, a pointer takes it; less than this is no drag. */
const snap = 7;
const least = 4;

/** What a drag does, from where and what it began. */
interface Drag {
  readonly kind: 'from' | 'asOf' | 'draw' | 'move';
  readonly startX: number;
  readonly period: Period;
  readonly isDragged: boolean;
}

/**
 * Pointer gestures on the timeline: the ends and the rail are dragged; over the bars one draws a new period, or moves the
 * one that is there as a whole.
 */
export function useBrush({ days, scale, period, go }: BrushProps) {
  const drag = useRef<Drag | null>(null);
  const dayAt = (event: PointerEvent<HTMLElement>, clientX: number): string | undefined => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.min(1, Math.max(0, (clientX - left) / width));
    const near = days.find(({ day }) => Math.abs(scale.placeOf(day) - at) * width <= snap);
    return near?.day ?? scale.dayAt(at);
  };
  const kindAt = (event: PointerEvent<HTMLElement>): Drag['kind'] => {
    const target = event.target instanceof Element ? event.target : null;
    const end = target?.closest('[data-end]')?.getAttribute('data-end');
    if (end === 'from' || end === 'asOf') return end;
    if (!target?.closest('[data-bars]')) return 'asOf';
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = (event.clientX - left) / width;
    const inside = period.from !== undefined && at > scale.placeOf(period.from) && at < scale.placeOf(period.asOf);
    return inside ? 'move' : 'draw';
  };
  const moveBy = (event: PointerEvent<HTMLElement>, { startX, period: begun }: Drag): Period => {
    const { width } = event.currentTarget.getBoundingClientRect();
    const by = (event.clientX - startX) / width;
    const from = scale.placeOf(begun.from) + by;
    const to = scale.placeOf(begun.asOf) + by;
    if (from < 0 || to > 1) return period;
    return { from: scale.dayAt(from), asOf: scale.dayAt(to) };
  };
  const follow = (event: PointerEvent<HTMLElement>, held: Drag) => {
    const day = dayAt(event, event.clientX);
    if (held.kind === 'asOf') go(endedAt(period, day));
    else if (held.kind === 'from') go(begunAt(period, day));
    else if (held.kind === 'draw') go(drawn(dayAt(event, held.startX), day));
    else go(moveBy(event, held));
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const kind = kindAt(event);
      drag.current = { kind, startX: event.clientX, period, isDragged: false };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (kind === 'asOf' && !(event.target instanceof Element && event.target.closest('[data-end]'))) {
        follow(event, drag.current);
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      if (!held || (!held.isDragged && Math.abs(event.clientX - held.startX) < least)) return;
      drag.current = { ...held, isDragged: true };
      follow(event, held);
    },
    onPointerUp: () => {
      drag.current = null;
    },
  };
}
