import type { ElementDefinition } from 'cytoscape';
import type { Change } from '../changes.ts';
import { bendsOf } from '../elements.ts';
import { hub, type RingLayout, type RoutedTie, type ShownNode, tieChange, tieId } from './model.ts';

const lookOf = ({ id, service, reach }: ShownNode): string => {
  if (!service) return id === hub ? 'partnership hub' : 'partnership';
  return [service.kind === 'OWN' ? 'own' : 'foreign', service.elevatedRisk ? 'risk' : '', reach].join(' ');
};

/** What Cytoscape is to draw: the rings themselves, the lines and what stands in the rings. */
export function ringElements(
  nodes: readonly ShownNode[],
  ties: readonly RoutedTie[],
  { boxes, rings }: RingLayout,
  changes: ReadonlyMap<string, Change>,
): ElementDefinition[] {
  return [
    ...rings.map(
      ({ x, y }, index): ElementDefinition => ({
        group: 'nodes',
        pannable: true,
        data: { id: `ring|${index}`, role: 'ring', link: '', width: 2 * x, height: 2 * y },
        position: { x: 0, y: 0 },
        classes: 'ring',
      }),
    ),
    ...ties.map(
      (tie): ElementDefinition => ({
        group: 'edges',
        pannable: true,
        data: {
          id: tieId(tie),
          role: 'tie',
          link: tieId(tie),
          source: tie.from,
          target: tie.to,
          ...bendsOf(tie.route),
        },
        classes: `tie ${tie.kind} ${tie.route.bends.length > 0 ? 'bent' : 'straight'} ${tieChange(tie, changes) ?? ''}`,
      }),
    ),
    ...nodes.flatMap((node): ElementDefinition[] => {
      const box = boxes.get(node.id);
      if (!box) return [];
      const { width, height, x, y } = box;
      return [
        {
          group: 'nodes',
          pannable: true,
          data: { id: node.id, role: 'service', label: node.text, width, height },
          position: { x, y },
          classes: `service ${lookOf(node)} ${changes.get(node.id) ?? ''}`,
        },
      ];
    }),
  ];
}
