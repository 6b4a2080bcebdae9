import type { FlowNode } from './model.ts';

export const serviceKinds = ['own', 'foreign', 'risk', 'possible'] as const;
/** A way in which a service is drawn; one with an elevated risk profile may be possible as well. */
export type ServiceKind = (typeof serviceKinds)[number];

/** What of a service its looks depend on. */
export type Look = Pick<FlowNode, 'reach'> & { readonly service: Pick<FlowNode['service'], 'kind' | 'elevatedRisk'> };

const tests: Readonly<Record<ServiceKind, (one: Look) => boolean>> = {
  own: ({ service }) => service.kind === 'OWN',
  // One that is only possible has not its colour.
  foreign: ({ service, reach }) => service.kind !== 'OWN' && !service.elevatedRisk && reach === 'KNOWN',
  risk: ({ service }) => service.elevatedRisk,
  possible: ({ reach }) => reach === 'POSSIBLE',
};

/** The ways in which some services are drawn. */
export const kindsOf = (services: readonly Look[]): ServiceKind[] =>
  serviceKinds.filter((kind) => services.some(tests[kind]));
