import type { KeyboardEvent } from 'react';
import type { Picture } from './controller.ts';

/** A press of an arrow, in pixels of the screen; with Shift it goes further. */
const step = 60;
const leap = 300;
const zoomStep = 1.3;

/** For `aria-keyshortcuts`. */
export const pictureKeys = 'ArrowLeft ArrowRight ArrowUp ArrowDown Plus - 0';

/** The way that the reader looks; the picture goes the other way. */
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the picture that has the focus: arrows look further, + and - zoom, 0 shows all. */
export function moveByKey(picture: Picture, event: KeyboardEvent): void {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const way = ways[key];
  if (way) {
    const far = shiftKey ? leap : step;
    picture.panBy({ x: -way[0] * far, y: -way[1] * far });
  } else if (key === '+' || key === '=') picture.zoomBy(zoomStep);
  else if (key === '-') picture.zoomBy(1 / zoomStep);
  else if (key === '0') picture.fitAll();
  else return;
  event.preventDefault();
}
