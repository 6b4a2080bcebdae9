import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';
import type { Bounds } from './bounds.ts';
import { withoutImages } from './keep-drawn.ts';
import { areLabelsRead, type Labels, openLabels } from './labels.ts';
import type { Point } from './model.ts';
import type { Palette } from './palette.ts';
import { styleOf } from './style.ts';
import { openViewport } from './viewport.ts';
import './no-style-element.ts';

export interface PictureEvents {
  readonly onLink: (link: string) => void;
  readonly onService: (service: string) => void;
  /** The number of what is hidden behind a service. */
  readonly onBadge?: (service: string) => void;
  /** From here on the labels have words, or have none. */
  readonly onLabelsRead?: (areRead: boolean) => void;
}

/** What is to stand out: all that is not chosen fades, unless nothing is. */
export interface Emphasis {
  readonly chosen: ReadonlySet<string>;
  readonly pointed: ReadonlySet<string>;
}

export interface Picture {
  readonly show: (elements: readonly ElementDefinition[], animate: boolean) => void;
  readonly emphasise: (emphasis: Emphasis) => void;
  readonly paint: (palette: Palette) => void;
  readonly frame: (bounds: Bounds) => void;
  readonly fitAll: () => void;
  readonly zoomBy: (factor: number) => void;
  /** @param by in pixels of the screen */
  readonly panBy: (by: Point) => void;
  readonly close: () => void;
}

const appears = 220;

function listen(cy: Core, { onLink, onService, onBadge, onLabelsRead }: PictureEvents): void {
  cy.on('tap', 'edge, .label', (event: EventObject) => onLink(event.target.data('link')));
  cy.on('tap', '.service', (event: EventObject) => onService(event.target.id()));
  cy.on('tap', '.badge', (event: EventObject) => onBadge?.(event.target.data('link')));
  const cursor = (shape: string) => () => {
    const container = cy.container();
    if (container) container.style.cursor = shape;
  };
  cy.on('mouseover', 'node, edge', cursor('pointer'));
  cy.on('mouseout', 'node, edge', cursor('grab'));
  let areRead: boolean | undefined;
  cy.on('viewport', () => {
    if (areRead === areLabelsRead(cy)) return;
    areRead = areLabelsRead(cy);
    onLabelsRead?.(areRead);
  });
}

/** Brings the canvas to these elements: the same ones stay where they are, so that nothing flickers. */
function show(cy: Core, labels: Labels, given: readonly ElementDefinition[], animate: boolean): void {
  // Nothing can be dragged out of its place: a drag that begins on something drags the picture.
  const elements = given.map((element) => ({ ...element, pannable: true }));
  const wanted = new Map(elements.map((element) => [String(element.data.id), element]));
  const first = cy.elements().empty();
  const isLabel = ({ data }: ElementDefinition) => data['role'] === 'label';
  const added = elements.filter((one) => !isLabel(one) && (first || cy.getElementById(String(one.data.id)).empty()));
  labels.set(elements.filter(isLabel));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    cy.elements().forEach((element) => {
      const { data, classes, position } = wanted.get(element.id()) ?? {};
      const { source: _source, target: _target, id: _id, ...changeable } = data ?? {};
      element.data(changeable);
      element.classes(classes ?? '');
      if (element.isNode() && position) element.position(position);
    });
    withoutImages(cy.add([...added]).nodes());
  });
  // Before the picture is framed for the first time it is not known which labels suit it.
  if (first) return;
  const shown = labels.adapt();
  if (!animate) return;
  for (const element of [...added.map(({ data }) => cy.getElementById(String(data.id))), ...shown]) {
    element
      .style('opacity', 0)
      .animate({ style: { opacity: 1 } }, { duration: appears, complete: () => element.removeStyle('opacity') });
  }
}

const none: Emphasis = { chosen: new Set(), pointed: new Set() };

const stateOf = ({ chosen, pointed }: Emphasis, id: string) => ({
  chosen: chosen.has(id),
  pointed: pointed.has(id),
  faded: chosen.size > 0 && !chosen.has(id) && !pointed.has(id),
});

function emphasise(cy: Core, emphasis: Emphasis): void {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const id = element.data('role') === 'service' ? element.id() : element.data('link');
      for (const [name, holds] of Object.entries(stateOf(emphasis, id))) element.toggleClass(name, holds);
    });
  });
}

export interface Drawing {
  /** There is so much to draw that moving it about is done with less care. */
  readonly large: boolean;
  /** By the graphics card, where there is one; off unless a reader asks for it. */
  readonly webgl: boolean;
}

/** A large picture is drawn at one pixel a point, however fine the screen. */
const options = ({ large, webgl }: Drawing) => ({
  ...(large && { pixelRatio: 1 }),
  ...(webgl && { renderer: { name: 'canvas', webgl: true } as { name: string } }),
});

/** Opens a picture in an element; all that touches Cytoscape goes through what this returns. */
export function openPicture(
  container: HTMLElement,
  palette: Palette,
  events: PictureEvents,
  drawing: Drawing,
): Picture {
  const cy = cytoscape({
    container,
    style: styleOf(palette),
    layout: { name: 'preset' },
    ...options(drawing),
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    maxZoom: 3,
  });
  listen(cy, events);
  let emphasis = none;
  const labels = openLabels(cy, (link) =>
    Object.entries(stateOf(emphasis, link))
      .flatMap(([name, holds]) => (holds ? [name] : []))
      .join(' '),
  );
  const viewport = openViewport(cy, container, labels.adaptSome);
  // When a flow grows large its picture is opened anew, and what is still under way may come to the one just closed.
  const whileOpen =
    <Given extends unknown[]>(act: (...given: Given) => void) =>
    (...given: Given) => {
      if (!cy.destroyed()) act(...given);
    };
  return {
    show: whileOpen((elements, animate) => show(cy, labels, elements, animate)),
    emphasise: whileOpen((next) => {
      emphasis = next;
      emphasise(cy, emphasis);
    }),
    paint: whileOpen((next) => void cy.style(styleOf(next))),
    frame: whileOpen((bounds) => {
      viewport.frame(bounds);
      labels.adapt();
    }),
    fitAll: viewport.fitAll,
    zoomBy: viewport.zoomBy,
    panBy: viewport.panBy,
    close: () => {
      viewport.close();
      cy.destroy();
    },
  };
}
