import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import { ProductError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { groupBy } from '../../group-by.ts';
import { once } from '../once.ts';
import { unlawfulAmong } from '../verdict/verdicts.ts';
import { membersOf } from './members.ts';

/** A number is counted when it is asked for: what is unlawful costs more than all else together. */
type Count = () => Promise<number>;

export interface ExposureRow {
  readonly service: string;
  readonly known: Count;
  readonly possible: Count;
  readonly disclosures: Count;
  readonly unlawful: Count;
}

export interface Exposure {
  readonly partnership: string;
  readonly rows: readonly ExposureRow[];
  readonly persons: Count;
  readonly unlawfulPersons: Count;
}

interface Receipt {
  readonly service: string;
  readonly disclosure: string;
}

const receivedBy = statement<{ service: string; disclosures: number; known: number }>('exposure/received');
const receiptsOf = statement<Receipt>('exposure/received-ids');
const possibleFor = statement<{ service: string; possible: number }>('exposure/possible');
const personsKnownTo = statement<{ persons: number }>('exposure/persons');
const personsIn = statement<{ persons: number }>('exposure/persons-in');

async function unlawfulReceipts(graph: Graph, services: readonly string[], asOf: Day): Promise<Receipt[]> {
  const receipts = await graph.read(receiptsOf, { services, asOf });
  const unlawful = await unlawfulAmong(graph, [...new Set(receipts.map(({ disclosure }) => disclosure))]);
  return receipts.filter(({ disclosure }) => unlawful.has(disclosure));
}

interface Asked {
  readonly services: readonly string[];
  readonly asOf: Day;
  /** The partnership that a possible reach must go by; null is any. */
  readonly partnership: string | null;
}

type Unlawful = () => Promise<readonly Receipt[]>;

function exposureRows(graph: Graph, asked: Asked, unlawful: Unlawful): ExposureRow[] {
  const { services, asOf } = asked;
  const received = once(async () => {
    const rows = await graph.read(receivedBy, { services, asOf });
    return new Map(rows.map((row) => [row.service, row]));
  });
  const possible = once(async () => {
    const rows = await graph.read(possibleFor, { ...asked });
    return new Map(rows.map((row) => [row.service, row.possible]));
  });
  const unlawfulOf = once(async () => groupBy(await unlawful(), ({ service }) => service));
  return services.map((service) => ({
    service,
    known: async () => (await received()).get(service)?.known ?? 0,
    possible: async () => (await possible()).get(service) ?? 0,
    disclosures: async () => (await received()).get(service)?.disclosures ?? 0,
    unlawful: async () => (await unlawfulOf()).get(service)?.length ?? 0,
  }));
}

/**
 * How many persons' data a service holds or could hold (domain.md, serviceExposure). The statements are as many for
 * one person as for a million.
 * @param service id of one that is stored
 */
export function serviceExposure(graph: Graph, service: string, asOf: Day): ExposureRow {
  const services = [service];
  const unlawful = once(() => unlawfulReceipts(graph, services, asOf));
  const [row] = exposureRows(graph, { services, asOf, partnership: null }, unlawful);
  if (row === undefined) throw new ProductError('INTERNAL', 'A service has one row.');
  return row;
}

async function personsInUnlawful(graph: Graph, foreign: ReadonlySet<string>, unlawful: Unlawful): Promise<number> {
  const abroad = (await unlawful()).filter(({ service }) => foreign.has(service));
  const disclosures = [...new Set(abroad.map(({ disclosure }) => disclosure))];
  const [counted] = await graph.read(personsIn, { disclosures });
  return counted?.persons ?? 0;
}

/**
 * Who in a partnership holds, or could hold, whose data (domain.md, partnershipExposure; report, appendix A par. 3.4).
 * @param partnership id of one that is stored
 */
export async function partnershipExposure(graph: Graph, partnership: string, asOf: Day): Promise<Exposure> {
  const members = await graph.read(membersOf, { partnership, asOf });
  const services = members.map(({ service }) => service).sort(byText);
  const foreign = members.filter(({ kind }) => kind === 'FOREIGN').map(({ service }) => service);
  const unlawful = once(() => unlawfulReceipts(graph, services, asOf));
  return {
    partnership,
    rows: exposureRows(graph, { services, asOf, partnership }, unlawful),
    persons: async () => (await graph.read(personsKnownTo, { services: foreign, asOf }))[0]?.persons ?? 0,
    unlawfulPersons: () => personsInUnlawful(graph, new Set(foreign), unlawful),
  };
}
