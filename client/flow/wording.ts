import type { FlowNode } from '../graph/model.ts';
import { isolated } from '../text/isolated.ts';
import { hubOf } from './explore/groups.ts';

/** As many letters as there is room for, in a service and in a label. */
export const room = { service: 14, label: 18 };

/** A name of which so many letters are kept, and that turns about nothing beside it. */
export function fitted(name: string, most: number): string {
  const letters = [...name];
  return isolated(letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name);
}

/** What the picture writes in a service, or in a group of them: its id and its country, each on a line. */
export const serviceLabel = ({ id, service }: Pick<FlowNode, 'id' | 'service'>): string =>
  hubOf(id) !== null
    ? fitted(service.name, room.service)
    : `${service.elevatedRisk ? '▲ ' : ''}${fitted(id, room.service)}\n${fitted(service.country, room.service)}`;
