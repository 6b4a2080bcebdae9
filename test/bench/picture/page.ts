import cytoscape from 'cytoscape';
import { boundsOf } from '../../../client/graph/bounds.ts';
import { openPicture, type Picture } from '../../../client/graph/controller.ts';
import { elementsOf } from '../../../client/graph/elements.ts';
import { layOut } from '../../../client/graph/layout/layout.ts';
import { bundledPairs, isLarge, linksOf } from '../../../client/graph/links.ts';
import type { FlowGraph } from '../../../client/graph/model.ts';
import { readPalette } from '../../../client/graph/palette.ts';

/** What the benchmark calls in the page; each gives how long it took, in milliseconds. */
export interface BenchPage {
  ours(flow: FlowGraph): Promise<number>;
  bare(flow: FlowGraph): Promise<number>;
  /** Draws it and leaves it there, to be moved about. */
  open(flow: FlowGraph): Promise<void>;
  openBare(flow: FlowGraph): Promise<void>;
  /** Presses the button that zooms in, or out. */
  zoomBy(factor: number): void;
  /** From here on each frame is timed in which the picture was drawn. */
  watch(): void;
  /** @returns how long each of those frames took, in milliseconds: from its begin to the begin of the next */
  watched(): readonly number[];
  layout(flow: FlowGraph): number;
  breadthfirst(flow: FlowGraph): number;
}

/** Two frames on: what was drawn in the first of them is then on the screen. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function newContainer(): HTMLElement {
  document.body.replaceChildren();
  const container = document.createElement('div');
  container.style.cssText = 'width: 1200px; height: 800px';
  document.body.append(container);
  return container;
}

const wording = {
  service: ({ service }: { readonly service: { readonly name: string } }) => service.name,
  link: ({ edges }: { readonly edges: readonly unknown[] }) => `${edges.length}`,
};

/** As client/graph/flow-picture.tsx does it. */
function draw(flow: FlowGraph): Picture {
  const container = newContainer();
  const links = linksOf(flow.edges, bundledPairs(flow.edges));
  const layout = layOut(flow, flow);
  const events = { onLink: () => {}, onService: () => {} };
  const picture = openPicture(container, readPalette(), events, { large: isLarge(flow), webgl: false });
  picture.show(elementsOf(flow.nodes, links, layout, wording), false);
  picture.frame(boundsOf(layout));
  return picture;
}

async function ours(flow: FlowGraph): Promise<number> {
  const start = performance.now();
  const picture = draw(flow);
  await drawn();
  const took = performance.now() - start;
  picture.close();
  return took;
}

interface Open {
  readonly cy: cytoscape.Core;
  readonly zoomBy: (factor: number) => void;
  readonly close: () => void;
}

let opened: Open | null = null;

/** What Cytoscape leaves on the element that it draws in. */
interface Drawn extends HTMLElement {
  readonly _cyreg: { readonly cy: cytoscape.Core };
}

async function open(flow: FlowGraph): Promise<void> {
  opened?.close();
  const picture = draw(flow);
  const { cy } = (document.body.firstElementChild as Drawn)._cyreg;
  opened = { cy, zoomBy: picture.zoomBy, close: picture.close };
  await drawn();
}

async function openBare(flow: FlowGraph): Promise<void> {
  opened?.close();
  const cy = drawBare(flow);
  const centre = { x: cy.width() / 2, y: cy.height() / 2 };
  const zoomBy = (factor: number) => void cy.zoom({ level: cy.zoom() * factor, renderedPosition: centre });
  opened = { cy, zoomBy, close: () => cy.destroy() };
  await drawn();
}

let frames: number[] = [];
let stop = () => {};

function watch(): void {
  const { cy } = opened ?? {};
  if (!cy) throw new Error('There is no picture to watch.');
  stop();
  frames = [];
  let isDrawn = false;
  let before: number | null = null;
  const onRender = () => {
    isDrawn = true;
  };
  cy.on('render', onRender);
  const tick = () => {
    const now = performance.now();
    if (isDrawn && before !== null) frames.push(now - before);
    isDrawn = false;
    before = now;
    next = requestAnimationFrame(tick);
  };
  let next = requestAnimationFrame(tick);
  stop = () => {
    cancelAnimationFrame(next);
    cy.off('render', onRender);
  };
}

function watched(): readonly number[] {
  stop();
  return frames;
}

const bareElements = ({ nodes, edges }: FlowGraph): cytoscape.ElementDefinition[] => [
  ...nodes.map(({ id, service }) => ({ data: { id, label: service.name } })),
  ...edges.map(({ from, to, disclosure }) => ({ data: { source: from, target: to, label: disclosure?.date ?? '' } })),
];

const bareStyle: cytoscape.StylesheetJson = [
  { selector: 'node', style: { label: 'data(label)' } },
  { selector: 'edge', style: { label: 'data(label)', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
];

const breadthfirstLayout = { name: 'breadthfirst', directed: true } as const;

/** What the documentation of Cytoscape shows first: elements, a style, a built-in layout. */
function drawBare(flow: FlowGraph): cytoscape.Core {
  const container = newContainer();
  return cytoscape({ container, elements: bareElements(flow), style: bareStyle, layout: breadthfirstLayout });
}

async function bare(flow: FlowGraph): Promise<number> {
  const start = performance.now();
  const cy = drawBare(flow);
  await drawn();
  const took = performance.now() - start;
  cy.destroy();
  return took;
}

function layout(flow: FlowGraph): number {
  const start = performance.now();
  layOut(flow, flow);
  return performance.now() - start;
}

function breadthfirst(flow: FlowGraph): number {
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: bareElements(flow), layout: { name: 'null' } });
  const start = performance.now();
  cy.layout({ ...breadthfirstLayout, boundingBox: { x1: 0, y1: 0, w: 1200, h: 800 } }).run();
  const took = performance.now() - start;
  cy.destroy();
  return took;
}

(window as unknown as { bench: BenchPage }).bench = {
  ours,
  bare,
  open,
  openBare,
  zoomBy: (factor) => opened?.zoomBy(factor),
  watch,
  watched,
  layout,
  breadthfirst,
};
