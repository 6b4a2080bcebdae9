import type { NodeCollection, NodeSingular } from 'cytoscape';

/*
 * Cytoscape keeps a picture drawn while nothing in it changes, and then moves it about in a few milliseconds. Two things here
 * use what it does not offer in the open, so that it need not draw all of a large picture anew for next to nothing.
 */

interface Inside extends NodeSingular {
  readonly _private?: { readonly rscratch: { inDragLayer?: boolean } };
}

/**
 * Cytoscape takes a node without a background image for one whose image is being loaded, each time that it draws one: then
 * its style is reckoned again, and all that was drawn is thrown away. Ours have no images.
 */
export function withoutImages(nodes: NodeCollection): void {
  for (const { _private } of nodes.toArray() as Inside[]) {
    if (_private) Object.defineProperty(_private, 'backgrounding', { get: () => false, set: () => {} });
  }
}

/** Draws nodes on the canvas on which Cytoscape draws what is dragged: they come and go, and what lies below stays drawn. */
export function onTop(nodes: NodeCollection): void {
  for (const { _private } of nodes.toArray() as Inside[]) {
    if (_private) _private.rscratch.inDragLayer = true;
  }
}
