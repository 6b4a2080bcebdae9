import cytoscape from 'cytoscape';
import { boundsOf } from '../../../client/graph/bounds.ts';
import { openPicture, type Picture } from '../../../client/graph/controller.ts';
import { elementsOf } from '../../../client/graph/elements.ts';
import { layOut } from '../../../client/graph/layout/layout.ts';
import { bundledPairs, linksOf } from '../../../client/graph/links.ts';
import { type FlowGraph, isLarge } from '../../../client/graph/model.ts';
import { readPalette } from '../../../client/graph/palette.ts';

/** What the benchmark calls in the page; each gives how long it took, in milliseconds. */
export interface BenchPage {
  ours(flow: FlowGraph): Promise<number>;
  bare(flow: FlowGraph): Promise<number>;
  /** Draws it and leaves it there, to be moved about. */
  open(flow: FlowGraph): Promise<void>;
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

async function open(flow: FlowGraph): Promise<void> {
  draw(flow);
  await drawn();
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
async function bare(flow: FlowGraph): Promise<number> {
  const container = newContainer();
  const start = performance.now();
  const cy = cytoscape({ container, elements: bareElements(flow), style: bareStyle, layout: breadthfirstLayout });
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

(window as unknown as { bench: BenchPage }).bench = { ours, open, bare, layout, breadthfirst };
