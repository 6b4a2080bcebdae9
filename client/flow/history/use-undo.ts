import { type RouterHistory, useRouter } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { endGesture } from './gesture.ts';
import { canRedo, canUndo, stepped, type Trail } from './trail.ts';

interface Followed {
  trail: Trail;
  readonly listeners: Set<() => void>;
}

const followed = new WeakMap<RouterHistory, Followed>();

/** Follows a history from when it is first asked about: the page has one, and views come and go. */
function follow(history: RouterHistory): Followed {
  const known = followed.get(history);
  if (known) return known;
  const { pathname, state } = history.location;
  const made: Followed = {
    trail: stepped({ places: [], at: 0 }, 'PUSH', state.__TSR_index, pathname),
    listeners: new Set(),
  };
  followed.set(history, made);
  history.subscribe(({ location, action }) => {
    made.trail = stepped(made.trail, action.type, location.state.__TSR_index, location.pathname);
    for (const listener of made.listeners) listener();
  });
  return made;
}

interface Undo {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Undoes and redoes changes of this view: each is an entry in the browser's history. null where there is none. */
export function useUndo(): Undo {
  const { history } = useRouter();
  const trail = useSyncExternalStore(
    (listener) => {
      const { listeners } = follow(history);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => follow(history).trail,
  );
  const move = (possible: boolean, go: () => void) =>
    possible
      ? () => {
          endGesture();
          go();
        }
      : null;
  return { undo: move(canUndo(trail), () => history.back()), redo: move(canRedo(trail), () => history.forward()) };
}

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea'));

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y; what is being typed keeps its own. */
export function useUndoKeys({ undo, redo }: Undo): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey, key, target } = event;
      if (!(ctrlKey || metaKey) || isTyped(target)) return;
      const letter = key.toLowerCase();
      const back = letter === 'z' && !shiftKey;
      const on = (letter === 'z' && shiftKey) || letter === 'y';
      if (!back && !on) return;
      event.preventDefault();
      (back ? undo : redo)?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}
