import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { onTop, withoutImages } from './keep-drawn.ts';

/** Below this zoom the labels' words can't be read: they shrink to their verdict's symbol. */
const readable = 0.58;
/** Below this one not even that, and there are none. */
const visible = 0.26;
/** So many are always all there; of more only those in sight, for each costs as much to draw as a service. */
const few = 400;
/** How far beyond what is in sight, as a share of it, so that a small move finds them there already. */
const beyond = 0.25;
/** As many labels come or turn at once as leave time in a frame to draw the rest of the picture; going takes hardly any. */
const portion = 40;

export interface Labels {
  /** Takes the labels that there are; those in the picture already have to be up to date. */
  readonly set: (labels: readonly ElementDefinition[]) => void;
  /** Brings into the picture all that suits the zoom and the place. @returns those that are new in it */
  readonly adapt: () => readonly NodeSingular[];
  /** Does a portion of that, the middle of what is in sight first. @returns whether more is to be done */
  readonly adaptSome: () => boolean;
}

/** Whether the picture is looked at from so near that its labels have words. */
export const areLabelsRead = (cy: Core): boolean => cy.zoom() >= readable;

/** Keeps the labels that can be read in the picture, and no others. */
export function openLabels(cy: Core, classesOf: (link: string) => string): Labels {
  let all: readonly ElementDefinition[] = [];
  const wanted = (): readonly ElementDefinition[] => {
    if (cy.zoom() < visible) return [];
    if (all.length <= few) return all;
    const { x1, x2, y1, y2, w, h } = cy.extent();
    const inSight = all.filter(
      ({ position: { x, y } = { x: 0, y: 0 } }) =>
        x > x1 - w * beyond && x < x2 + w * beyond && y > y1 - h * beyond && y < y2 + h * beyond,
    );
    const away = ({ position: { x, y } = { x: 0, y: 0 } }: ElementDefinition) =>
      Math.abs(x - (x1 + x2) / 2) / w + Math.abs(y - (y1 + y2) / 2) / h;
    return inSight.sort((one, other) => away(one) - away(other));
  };
  const change = (most: number) => {
    const labels = wanted();
    const ids = new Set(labels.map(({ data }) => data.id));
    const far = !areLabelsRead(cy);
    const present = cy.nodes('.label');
    const gone = present.filter((label) => !ids.has(label.id()));
    const turning = present.filter((label) => ids.has(label.id()) && label.hasClass('far') !== far);
    const missing = labels.filter(({ data }) => cy.getElementById(String(data.id)).empty());
    const added = missing.slice(0, most);
    const turned = turning.slice(0, most - added.length);
    let shown = cy.collection().nodes();
    cy.batch(() => {
      gone.remove();
      turned.toggleClass('far', far);
      const withClasses = added.map((label) => ({
        ...label,
        classes: `${label.classes} ${classesOf(label.data['link'])}${far ? ' far' : ''}`,
      }));
      shown = cy.add(withClasses).nodes();
    });
    withoutImages(shown);
    onTop(shown);
    return { shown: shown.toArray(), isMore: missing.length + turning.length > added.length + turned.length };
  };
  return {
    set: (labels) => {
      all = labels;
    },
    adapt: () => change(Infinity).shown,
    adaptSome: () => change(portion).isMore,
  };
}
