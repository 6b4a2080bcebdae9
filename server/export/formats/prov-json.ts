import type { ExportedDisclosure, ExportedFlow } from '../collect.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** An id in a PROV qualified name: what has a meaning of its own there is written as in an address. */
const name = (kind: string, ...ids: readonly string[]): string =>
  `v:${kind}/${ids.map((id) => encodeURIComponent(id)).join('/')}`;

const numbered = (kind: string, relations: readonly Attributes[]): Readonly<Record<string, Attributes>> =>
  Object.fromEntries(relations.map((relation, index) => [`_:${kind}${index + 1}`, relation]));

const typed = (type: string) => ({ 'prov:type': { $: type, type: 'prov:QUALIFIED_NAME' } });

/** One disclosure, with the names of the data that it was made from and of what each recipient got. */
interface Step {
  readonly activity: string;
  readonly made: ExportedDisclosure;
  readonly used: readonly string[];
  readonly copies: readonly { readonly entity: string; readonly service: string }[];
}

/** What a service had of itself, and what one disclosure gave it, are apart: data does not come from itself. */
function stepsOf({ person, edges, disclosures }: ExportedFlow): readonly Step[] {
  const copy = (disclosure: string, service: string) => name('copy', person.id, disclosure, service);
  const recipients = new Map<string, string[]>();
  for (const { disclosure, to } of edges) {
    if (disclosure !== null) recipients.set(disclosure, [...(recipients.get(disclosure) ?? []), to]);
  }
  return [...disclosures.values()].map((made) => {
    const earlier = made.onwardOf.filter((id) => disclosures.has(id));
    return {
      activity: name('disclosure', made.id),
      made,
      used: earlier.length === 0 ? [name('source', person.id, made.from)] : earlier.map((id) => copy(id, made.from)),
      copies: (recipients.get(made.id) ?? []).map((service) => ({ entity: copy(made.id, service), service })),
    };
  });
}

function entitiesOf({ person }: ExportedFlow, steps: readonly Step[]): Readonly<Record<string, Attributes>> {
  const about = (service: string) => ({ 'v:person': person.id, 'v:service': service });
  const sources = steps.filter(({ made }) => made.onwardOf.length === 0).map(({ made }) => made.from);
  const plans = steps.flatMap(({ made }) => made.authorisation ?? []);
  return Object.fromEntries([
    ...sources.map((service) => [name('source', person.id, service), about(service)]),
    ...steps.flatMap(({ copies }) => copies.map(({ entity, service }) => [entity, about(service)])),
    ...plans.map((id) => [name('authorisation', id), typed('prov:Plan')]),
  ]);
}

function relationsOf(steps: readonly Step[]) {
  const copies = steps.flatMap(({ activity, used, copies }) => copies.map((copy) => ({ activity, used, ...copy })));
  return {
    used: steps.flatMap(({ activity, used }) =>
      used.map((entity) => ({ 'prov:activity': activity, 'prov:entity': entity })),
    ),
    wasGeneratedBy: copies.map(({ entity, activity }) => ({ 'prov:entity': entity, 'prov:activity': activity })),
    wasDerivedFrom: copies.flatMap(({ entity, activity, used }) =>
      used.map((from) => ({ 'prov:generatedEntity': entity, 'prov:usedEntity': from, 'prov:activity': activity })),
    ),
    wasAttributedTo: copies.map(({ entity, service }) => ({
      'prov:entity': entity,
      'prov:agent': name('service', service),
    })),
    wasAssociatedWith: steps.map(({ activity, made: { from, authorisation } }) => ({
      'prov:activity': activity,
      'prov:agent': name('service', from),
      ...(authorisation !== null && { 'prov:plan': name('authorisation', authorisation) }),
    })),
  };
}

/**
 * The flow as provenance (W3C PROV-JSON): a service is an agent, a disclosure an activity, the person's data as a
 * service first had them or as one disclosure gave them an entity, an authorisation the plan that an activity followed.
 * Only what is on record: a POSSIBLE reach is no provenance.
 */
export function toProvJson(flow: ExportedFlow): string {
  const steps = stepsOf(flow);
  const known = flow.nodes.filter(({ reach }) => reach === 'KNOWN');
  const relations = Object.entries(relationsOf(steps)).map(([kind, all]) => [kind, numbered(kind, all)]);
  const document = {
    prefix: { v: 'urn:verstrekkingen:' },
    agent: Object.fromEntries(
      known.map(({ id, service }) => [
        name('service', id),
        { 'prov:label': service.name, ...typed('prov:Organization') },
      ]),
    ),
    entity: entitiesOf(flow, steps),
    activity: Object.fromEntries(
      steps.map(({ activity, made: { id, date, product, channel, verdict } }) => [
        activity,
        {
          'prov:label': id,
          'prov:startTime': `${date}T00:00:00`,
          'v:product': product,
          'v:channel': channel,
          'v:verdict': verdict,
        },
      ]),
    ),
    ...Object.fromEntries(relations),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
