import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';

/** Below this zoom the labels' words can't be read: they shrink to their verdict's symbol. */
const readable = 0.58;
/** Below this one not even that, and there are none. */
const visible = 0.26;
/** So many are always all there; of more only those in sight, for each costs as much to draw as a service. */
const few = 400;
/** How far beyond what is in sight, as a share of it, so that a small move finds them there already. */
const beyond = 0.25;

export interface Labels {
  /** Takes the labels that there are; those in the picture already have to be up to date. */
  readonly set: (labels: readonly ElementDefinition[]) => void;
  /** Brings into the picture what suits the zoom and the place. @returns those that are new in it */
  readonly adapt: () => readonly NodeSingular[];
}

/** Keeps the labels that can be read in the picture, and no others. */
export function openLabels(cy: Core, classesOf: (link: string) => string): Labels {
  let all: readonly ElementDefinition[] = [];
  const wanted = (): readonly ElementDefinition[] => {
    if (cy.zoom() < visible) return [];
    if (all.length <= few) return all;
    const { x1, x2, y1, y2, w, h } = cy.extent();
    return all.filter(
      ({ position: { x, y } = { x: 0, y: 0 } }) =>
        x > x1 - w * beyond && x < x2 + w * beyond && y > y1 - h * beyond && y < y2 + h * beyond,
    );
  };
  let far = false;
  const adapt = () => {
    const labels = wanted();
    const ids = new Set(labels.map(({ data }) => data.id));
    const added: NodeSingular[] = [];
    const wasFar = far;
    far = cy.zoom() < readable;
    cy.batch(() => {
      const present = cy.nodes('.label');
      present.filter((label) => !ids.has(label.id())).remove();
      if (far !== wasFar) present.toggleClass('far', far);
      for (const label of labels) {
        if (cy.getElementById(String(label.data.id)).nonempty()) continue;
        const classes = `${label.classes} ${classesOf(label.data['link'])}${far ? ' far' : ''}`;
        added.push(cy.add({ ...label, classes }) as NodeSingular);
      }
    });
    return added;
  };
  return {
    set: (labels) => {
      all = labels;
      far = false;
    },
    adapt,
  };
}
