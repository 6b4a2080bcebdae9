import type { Core } from 'cytoscape';
import type { Bounds } from './bounds.ts';
import type { Point } from './model.ts';

const margin = 18;
/** In the page's own pixels, which are larger on a very wide screen (tokens.css). */
const mostZoom = 1.25;
const pageZoom = (): number => Number(getComputedStyle(document.documentElement).zoom) || 1;

/** As far as a user can zoom out; a picture that is larger is fitted all the same. */
const leastZoom = 0.1;

interface Viewport {
  /** Sets what is to be seen as a whole; it is fitted until the user moves the picture. */
  readonly frame: (bounds: Bounds) => void;
  readonly fitAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (by: Point) => void;
  readonly close: () => void;
}

function fitTo(cy: Core, bounds: Bounds): void {
  const width = bounds.right - bounds.left;
  const height = bounds.bottom - bounds.top;
  const room = { x: cy.width() - 2 * margin, y: cy.height() - 2 * margin };
  if (room.x <= 0 || room.y <= 0 || !Number.isFinite(width)) return;
  const zoom = Math.min(room.x / width, room.y / height, mostZoom * pageZoom());
  const pan = {
    x: cy.width() / 2 - (zoom * (bounds.left + bounds.right)) / 2,
    y: cy.height() / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
  };
  cy.minZoom(Math.min(zoom, leastZoom));
  cy.viewport({ zoom, pan });
}

/** The picture is still when it has not moved for this time, in milliseconds. */
const still = 80;

/** @param onStill told, once the picture is still, in each frame until it answers that there is no more to be done */
export function openViewport(cy: Core, container: HTMLElement, onStill: () => boolean): Viewport {
  let bounds: Bounds | null = null;
  let moved = false;
  const fitAll = () => {
    moved = false;
    if (bounds) fitTo(cy, bounds);
  };
  let waiting = 0;
  let lastMove = 0;
  const adapt = () => {
    waiting = 0;
    if (performance.now() - lastMove < still || onStill()) wait();
  };
  const wait = () => {
    if (waiting === 0) waiting = requestAnimationFrame(adapt);
  };
  cy.on('scrollzoom pinchzoom dragpan', () => {
    moved = true;
  });
  cy.on('viewport', () => {
    lastMove = performance.now();
    wait();
  });
  const observer = new ResizeObserver(() => {
    cy.resize();
    if (!moved) fitAll();
  });
  observer.observe(container);
  return {
    frame: (next) => {
      bounds = next;
      if (!moved) fitAll();
    },
    fitAll,
    zoomBy: (factor) => {
      moved = true;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    panBy: (by) => {
      moved = true;
      cy.panBy({ ...by });
    },
    close: () => {
      cancelAnimationFrame(waiting);
      observer.disconnect();
    },
  };
}
