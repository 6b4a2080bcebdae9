import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { unlawfulAmong } from '../verdict/verdicts.ts';
import { membersOf } from './members.ts';

export interface ExposureRow {
  readonly service: string;
  readonly known: number;
  readonly possible: number;
  readonly disclosures: number;
  readonly unlawful: number;
}

export interface Exposure {
  readonly partnership: string;
  readonly rows: readonly ExposureRow[];
  readonly persons: number;
  readonly unlawfulPersons: number;
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

async function exposureRows(graph: Graph, asked: Asked, unlawful: readonly Receipt[]): Promise<ExposureRow[]> {
  const { services, asOf } = asked;
  const received = new Map((await graph.read(receivedBy, { services, asOf })).map((row) => [row.service, row]));
  const possible = new Map((await graph.read(possibleFor, { ...asked })).map((row) => [row.service, row.possible]));
  const unlawfulOf = new Map<string, number>();
  for (const { service } of unlawful) unlawfulOf.set(service, (unlawfulOf.get(service) ?? 0) + 1);
  return services.map((service) => ({
    service,
    known: received.get(service)?.known ?? 0,
    possible: possible.get(service) ?? 0,
    disclosures: received.get(service)?.disclosures ?? 0,
    unlawful: unlawfulOf.get(service) ?? 0,
  }));
}

/**
 * How many persons' data a service holds or could hold (domain.md, serviceExposure). The statements are as many for
 * one person as for a million.
 * @param service id of one that is stored
 */
export async function serviceExposure(graph: Graph, service: string, asOf: Day): Promise<ExposureRow> {
  const services = [service];
  const unlawful = await unlawfulReceipts(graph, services, asOf);
  const [row] = await exposureRows(graph, { services, asOf, partnership: null }, unlawful);
  return row ?? { service, known: 0, possible: 0, disclosures: 0, unlawful: 0 };
}

/**
 * Who in a partnership holds, or could hold, whose data (domain.md, partnershipExposure; report, appendix A par. 3.4).
 * @param partnership id of one that is stored
 */
export async function partnershipExposure(graph: Graph, partnership: string, asOf: Day): Promise<Exposure> {
  const members = await graph.read(membersOf, { partnership, asOf });
  const services = members.map(({ service }) => service).sort(byText);
  const foreign = members.filter(({ kind }) => kind === 'FOREIGN').map(({ service }) => service);
  const unlawful = await unlawfulReceipts(graph, services, asOf);
  const abroad = new Set(foreign);
  const disclosures = unlawful.filter(({ service }) => abroad.has(service)).map(({ disclosure }) => disclosure);
  const [known] = await graph.read(personsKnownTo, { services: foreign, asOf });
  const [inUnlawful] = await graph.read(personsIn, { disclosures: [...new Set(disclosures)] });
  return {
    partnership,
    rows: await exposureRows(graph, { services, asOf, partnership }, unlawful),
    persons: known?.persons ?? 0,
    unlawfulPersons: inUnlawful?.persons ?? 0,
  };
}
