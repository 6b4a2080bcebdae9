import { emptyFolder, type Folder } from '../oracle/folder.ts';

/** A disclosure about the one person. */
interface Step {
  readonly id: string;
  readonly date: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly onwardOf: readonly string[];
  readonly product?: 'INVESTIGATIVE' | 'ANALYTICAL';
}

const own = 'EIGEN';
export const largePerson = 'P-1';

const disclosureOf = ({
  id,
  date,
  from,
  to,
  onwardOf,
  product = 'INVESTIGATIVE',
}: Step): Folder['disclosures'][number] => ({
  id,
  date,
  from,
  toServices: [...to],
  toPartnership: null,
  channel: 'WRITTEN',
  product,
  persons: [largePerson],
  dataItems: ['G-1'],
  authorisationId: null,
  conditions: [],
  destroyBy: null,
  reliabilityIndicated: true,
  timelinessIndicated: true,
  requestMade: false,
  requestAuthorised: null,
  controlDone: null,
  registered: true,
  onwardOf: [...onwardOf],
});

/**
 * One person whose data spread in four steps: each service received it from one a step nearer, and every other one twice.
 * @param count of foreign services, at least 20
 */
export function largeFolder(count: number): Folder {
  const ids = Array.from({ length: count }, (_, index) => `D-${String(index + 1).padStart(4, '0')}`);
  const ends = [0.02, 0.12, 0.45, 1].map((share) => Math.ceil(share * count));
  const layers = ends.map((end, hop) => ids.slice(ends[hop - 1] ?? 0, end));
  const steps: Step[] = [];
  /** By service, the first disclosure that reached it. */
  const reachedBy = new Map<string, string>();
  for (const [hop, layer] of layers.entries()) {
    const nearer = layers[hop - 1] ?? [own];
    for (const again of [false, true]) {
      for (const [place, from] of nearer.entries()) {
        const shift = again ? 1 : 0;
        const to = layer.filter((_, index) => (index + shift) % nearer.length === place && (!again || index % 2 === 0));
        if (to.length === 0) continue;
        const id = `V-${hop + 1}-${place + 1}${again ? '-B' : ''}`;
        const origin = reachedBy.get(from);
        const date = `202${hop}-0${again ? 6 : 1}-${String(1 + (place % 28)).padStart(2, '0')}`;
        steps.push({ id, date, from, to, onwardOf: origin === undefined ? [] : [origin] });
        if (!again) for (const service of to) reachedBy.set(service, id);
      }
    }
  }
  return folderOf(ids, steps);
}

/** How many disclosures run between the two services of the bundle. */
export const bundled = 6;

/** One person whose data went time and again from one service to another, and once to a third. */
export function bundleFolder(): Folder {
  const times = Array.from({ length: bundled }, (_, index): Step => {
    const product = index % 2 === 0 ? 'INVESTIGATIVE' : 'ANALYTICAL';
    return { id: `V-${index + 1}`, date: `2020-0${index + 1}-11`, from: own, to: ['VEEL'], onwardOf: [], product };
  });
  return folderOf(['VEEL', 'EEN'], [...times, { id: 'V-A', date: '2020-09-01', from: own, to: ['EEN'], onwardOf: [] }]);
}

function folderOf(ids: readonly string[], steps: readonly Step[]): Folder {
  const service = (id: string, kind: 'OWN' | 'FOREIGN', country: string) => ({
    id,
    name: `${id} (fict.)`,
    country,
    kind,
    elevatedRisk: false,
  });
  return {
    ...emptyFolder(),
    services: [
      service(own, 'OWN', 'Thuisland'),
      ...ids.map((id, index) => service(id, 'FOREIGN', `Verzonnenland ${index % 12}`)),
    ],
    personCategories: [{ id: 'C-1', name: 'Onderzoekssubject' }],
    dataTypes: [{ id: 'T-1', name: 'Identiteitsgegevens' }],
    persons: [{ id: largePerson, name: 'Wijd Verspreid (fict.)', category: 'C-1' }],
    dataItems: [{ id: 'G-1', person: largePerson, type: 'T-1', basis: true }],
    disclosures: steps.map(disclosureOf),
  };
}
