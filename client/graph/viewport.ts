import type { Core } from 'cytoscape';
import type { Bounds } from './bounds.ts';

const margin = 18;
const mostZoom = 1.25;
/** As far as a user can zoom out; a picture that is larger is fitted all the same. */
const leastZoom = 0.1;

interface Viewport {
  /** Sets what is to be seen as a whole; it is fitted until the user moves the picture. */
  readonly frame: (bounds: Bounds) => void;
  readonly fitAll: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly close: () => void;
}

function fitTo(cy: Core, bounds: Bounds): void {
  const width = bounds.right - bounds.left;
  const height = bounds.bottom - bounds.top;
  const room = { x: cy.width() - 2 * margin, y: cy.height() - 2 * margin };
  if (room.x <= 0 || room.y <= 0 || !Number.isFinite(width)) return;
  const zoom = Math.min(room.x / width, room.y / height, mostZoom);
  const pan = {
    x: cy.width() / 2 - (zoom * (bounds.left + bounds.right)) / 2,
    y: cy.height() / 2 - (zoom * (bounds.top + bounds.bottom)) / 2,
  };
  cy.minZoom(Math.min(zoom, leastZoom));
  cy.viewport({ zoom, pan });
}

/** @param onMove told, at most once a frame, when something else is in sight */
export function openViewport(cy: Core, container: HTMLElement, onMove: () => void): Viewport {
  let bounds: Bounds | null = null;
  let moved = false;
  const fitAll = () => {
    moved = false;
    if (bounds) fitTo(cy, bounds);
  };
  let waiting = 0;
  const adapt = () => {
    if (waiting === 0)
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        onMove();
      });
  };
  cy.on('scrollzoom pinchzoom dragpan', () => {
    moved = true;
  });
  cy.on('viewport', adapt);
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
    close: () => {
      cancelAnimationFrame(waiting);
      observer.disconnect();
    },
  };
}
