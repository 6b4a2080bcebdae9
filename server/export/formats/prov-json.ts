import type { ExportedFlow } from '../collect.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** An id in a PROV qualified name: what has a meaning of its own there is written as in an address. */
const name = (kind: string, ...ids: readonly string[]): string =>
  `v:${kind}/${ids.map((id) => encodeURIComponent(id)).join('/')}`;

const numbered = (kind: string, relations: readonly Attributes[]): Readonly<Record<string, Attributes>> =>
  Object.fromEntries(relations.map((relation, index) => [`_:${kind}${index + 1}`, relation]));

/**
 * The flow as provenance (W3C PROV-JSON): a service is an agent, a disclosure an activity, the person's data as one
 * service holds it an entity, an authorisation the plan that an activity followed. Only what is on record: a POSSIBLE
 * reach is no provenance.
 */
export function toProvJson({ person, nodes, edges, disclosures }: ExportedFlow): string {
  const held = (service: string) => name('held', person.id, service);
  const known = nodes.filter(({ reach }) => reach === 'KNOWN');
  const made = [...disclosures.values()];
  const plans = new Set(made.flatMap(({ authorisation }) => authorisation ?? []));
  const handed = edges.flatMap(({ to, disclosure }) => {
    const source = disclosure === null ? undefined : disclosures.get(disclosure);
    return source ? [{ to, source }] : [];
  });
  const document = {
    prefix: { v: 'urn:verstrekkingen:' },
    agent: Object.fromEntries(
      known.map(({ id, service }) => [
        name('service', id),
        { 'prov:label': service.name, 'prov:type': 'prov:Organization' },
      ]),
    ),
    entity: {
      ...Object.fromEntries(known.map(({ id }) => [held(id), { 'v:person': person.id, 'v:service': id }])),
      ...Object.fromEntries([...plans].map((id) => [name('authorisation', id), { 'prov:type': 'prov:Plan' }])),
    },
    activity: Object.fromEntries(
      made.map(({ id, date, product, channel, verdict }) => [
        name('disclosure', id),
        { 'prov:startTime': `${date}T00:00:00`, 'v:product': product, 'v:channel': channel, 'v:verdict': verdict },
      ]),
    ),
    used: numbered(
      'u',
      made.map(({ id, from }) => ({ 'prov:activity': name('disclosure', id), 'prov:entity': held(from) })),
    ),
    wasGeneratedBy: numbered(
      'g',
      handed.map(({ to, source }) => ({ 'prov:entity': held(to), 'prov:activity': name('disclosure', source.id) })),
    ),
    wasDerivedFrom: numbered(
      'd',
      handed.map(({ to, source }) => ({
        'prov:generatedEntity': held(to),
        'prov:usedEntity': held(source.from),
        'prov:activity': name('disclosure', source.id),
      })),
    ),
    wasAssociatedWith: numbered(
      'a',
      made.map(({ id, from, authorisation }) => ({
        'prov:activity': name('disclosure', id),
        'prov:agent': name('service', from),
        ...(authorisation !== null && { 'prov:plan': name('authorisation', authorisation) }),
      })),
    ),
    wasInformedBy: numbered(
      'i',
      made.flatMap(({ id, onwardOf }) =>
        onwardOf
          .filter((earlier) => disclosures.has(earlier))
          .map((earlier) => ({
            'prov:informed': name('disclosure', id),
            'prov:informant': name('disclosure', earlier),
          })),
      ),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
