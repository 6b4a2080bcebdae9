import type { Core } from 'cytoscape';
import type { Bounds } from './bounds.ts';

const margin = 18;
const mostZoom = 1.25;
/** Below this zoom the labels' words can't be read: they shrink to their verdict's symbol. */
const readable = 0.58;

interface Viewport {
  /** Sets what is to be seen as a whole; it is fitted until the user moves the picture. */
  readonly frame: (bounds: Bounds) => void;
  readonly fitAll: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Suits the labels to the zoom. */
  readonly adapt: () => void;
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
  cy.viewport({ zoom, pan });
}

export function openViewport(cy: Core, container: HTMLElement): Viewport {
  let bounds: Bounds | null = null;
  let moved = false;
  const fitAll = () => {
    moved = false;
    if (bounds) fitTo(cy, bounds);
  };
  const adapt = () => void cy.batch(() => cy.$('.label').toggleClass('far', cy.zoom() < readable));
  cy.on('scrollzoom pinchzoom dragpan', () => {
    moved = true;
  });
  cy.on('zoom', adapt);
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
    adapt,
    close: () => observer.disconnect(),
  };
}
