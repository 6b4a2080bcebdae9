import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { importFolder } from '../../server/import/import-folder.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { readFolder } from '../oracle/csv.ts';
import { brokenRules } from '../oracle/valid.ts';

const sample = fileURLToPath(new URL('../../server/sample', import.meta.url));
const period = { from: '2019-09-01', to: '2020-03-01' };

interface Disclosure {
  readonly id: string;
  readonly product: string;
  readonly channel: string;
  readonly verdict: string;
  readonly registered: boolean | null;
  readonly toPartnership: { readonly id: string; readonly subgroupOf: { readonly id: string } | null } | null;
  readonly recipients: readonly { readonly id: string; readonly elevatedRisk: boolean }[];
  readonly persons: readonly { readonly id: string }[];
  readonly dataItems: readonly { readonly person: { readonly id: string }; readonly basis: boolean | null }[];
  readonly authorisation: {
    readonly id: string;
    readonly kind: string;
    readonly withdrawnOn: string | null;
    readonly proportionality: string | null;
  } | null;
  readonly findings: readonly { readonly rule: string }[];
}

/** All that the figures need, by GraphQL alone. */
const query = `query ($service: ID!, $from: Date!, $to: Date!) {
  disclosures(service: $service, from: $from, to: $to, first: 500) {
    totalCount
    edges { node {
      id product channel verdict registered
      toPartnership { id subgroupOf { id } }
      recipients { id elevatedRisk }
      persons { id }
      dataItems { person { id } basis }
      authorisation { id kind withdrawnOn proportionality }
      findings { rule }
    } }
  }
  authorisations(first: 500) { edges { node { id kind service { id } validFrom validTo proportionality closed } } }
  partnerships { edges { node { id subgroupOf { id } } } }
}`;

interface Data {
  readonly disclosures: { readonly totalCount: number; readonly edges: readonly { readonly node: Disclosure }[] };
  readonly authorisations: {
    readonly edges: readonly {
      readonly node: {
        readonly kind: string;
        readonly service: { readonly id: string };
        readonly validFrom: string;
        readonly validTo: string | null;
        readonly proportionality: string | null;
      };
    }[];
  };
  readonly partnerships: { readonly edges: readonly { readonly node: { readonly subgroupOf: unknown } }[] };
}

const fired = (rule: string) => (disclosure: Disclosure) =>
  disclosure.findings.some((finding) => finding.rule === rule);
const either =
  (...rules: string[]) =>
  (disclosure: Disclosure) =>
    rules.some((rule) => fired(rule)(disclosure));
const kindOf = ({ authorisation }: Disclosure) => authorisation?.kind;
const distinct = <T>(values: readonly (T | undefined)[]): Set<T> =>
  new Set(values.filter((value): value is T => value !== undefined));

test('the sample is a valid folder by an independent reading of the rules', () => {
  expect(brokenRules(readFolder(sample))).toEqual([]);
});

onEveryEngine('The figures of the report, from the sample by GraphQL', (engine) => {
  const answers: Record<string, Data> = {};
  beforeAll(async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph);
    for (const service of ['AIVD', 'MIVD']) answers[service] = dataOf<Data>(await ask(query, { service, ...period }));
  });
  const of = (service: 'AIVD' | 'MIVD') => (answers[service]?.disclosures.edges ?? []).map(({ node }) => node);
  /** Bilateral (domain.md): not into a partnership, no background check, and not under what is meant for partnerships. */
  const bilateral = () =>
    of('AIVD').filter(
      (disclosure) =>
        disclosure.toPartnership === null &&
        disclosure.product !== 'BACKGROUND_CHECK' &&
        kindOf(disclosure) !== 'MULTILATERAL',
    );
  const umbrella = () => bilateral().filter((disclosure) => kindOf(disclosure) === 'UMBRELLA');
  const group = () => bilateral().filter((disclosure) => kindOf(disclosure) === 'GROUP');
  const assessedMivd = () => of('MIVD').filter(({ product }) => product !== 'ANALYTICAL');
  const umbrellasWith = (rule: string) =>
    distinct(
      umbrella()
        .filter(fired(rule))
        .map(({ authorisation }) => authorisation?.id),
    );
  const motivated = () =>
    (answers['AIVD']?.authorisations.edges ?? [])
      .map(({ node }) => node)
      .filter(
        ({ kind, service, validFrom, validTo }) =>
          service.id === 'AIVD' &&
          ['INDIVIDUAL', 'UMBRELLA', 'GROUP'].includes(kind) &&
          validFrom < period.to &&
          (validTo === null || validTo >= period.from),
      );
  const items = () => group().flatMap(({ dataItems }) => dataItems);

  describe('AIVD, bilateral', () => {
    test.each<readonly [string, number, () => number]>([
      ['disclosures', 65, () => bilateral().length],
      [
        'foreign services examined',
        3,
        () => distinct(bilateral().flatMap(({ recipients }) => recipients.map(({ id }) => id))).size,
      ],
      ['nil replies', 9, () => bilateral().filter(({ product }) => product === 'NIL_REPLY').length],
      ['under an umbrella authorisation', 43, () => umbrella().length],
      ['umbrella authorisations', 4, () => distinct(umbrella().map(({ authorisation }) => authorisation?.id)).size],
      ['umbrellas that are not closed', 2, () => umbrellasWith('NOT_CLOSED').size],
      ['umbrellas that are careless', 1, () => umbrellasWith('CONTROL_MISSING').size],
      ['outside the categories of its umbrella', 1, () => umbrella().filter(fired('CATEGORY_OUTSIDE')).length],
      ['written motivations', 25, () => motivated().length],
      [
        'motivations with weak proportionality',
        8,
        () => motivated().filter(({ proportionality }) => proportionality === null).length,
      ],
      ['group disclosures', 1, () => group().length],
      ['group disclosures with an unauthorised request', 1, () => group().filter(fired('REQUEST_UNAUTHORISED')).length],
      ['persons sampled in it', 8, () => items().filter(({ basis }) => basis !== null).length],
      ['of them without basis', 4, () => items().filter(({ basis }) => basis === false).length],
      ['without reliability or timeliness', 8, () => bilateral().filter(fired('NO_RELIABILITY')).length],
      [
        'with faults in conditions or registration',
        0,
        () => bilateral().filter(either('NO_CONDITIONS', 'NOT_REGISTERED')).length,
      ],
    ])('%s: %i', (_, expected, count) => {
      expect(count()).toBe(expected);
    });

    test('every one of its recipients has an elevated risk profile', () => {
      expect(bilateral().flatMap(({ recipients }) => recipients.filter(({ elevatedRisk }) => !elevatedRisk))).toEqual(
        [],
      );
    });
  });

  describe('AIVD, multilateral', () => {
    const into = () => of('AIVD').filter(({ toPartnership }) => toPartnership !== null);
    const whole = (disclosure: Disclosure) => disclosure.toPartnership?.subgroupOf?.id ?? disclosure.toPartnership?.id;

    test('two partnerships, of which one has subgroups', () => {
      expect(distinct(into().map(whole)).size).toBe(2);
      expect(into().some(({ toPartnership }) => toPartnership?.subgroupOf)).toBe(true);
    });

    test('the broad one was unlawful throughout and its authorisation withdrawn, the other was not', () => {
      const broad = distinct(into().filter(fired('NOT_CLOSED')).map(whole));
      expect(broad.size).toBe(1);
      const inBroad = into().filter((disclosure) => broad.has(whole(disclosure) ?? ''));
      expect(distinct(inBroad.map(({ verdict }) => verdict))).toEqual(new Set(['UNLAWFUL']));
      expect(inBroad.some(({ authorisation }) => authorisation?.withdrawnOn === null)).toBe(false);
      const others = into().filter((disclosure) => !broad.has(whole(disclosure) ?? ''));
      expect(distinct(others.map(({ verdict }) => verdict))).toEqual(new Set(['LAWFUL']));
    });

    test('four bilateral disclosures were wrongly made under a multilateral authorisation, to one service', () => {
      const misused = of('AIVD').filter(fired('MULTILATERAL_MISUSED'));
      expect(misused).toHaveLength(4);
      expect(distinct(misused.flatMap(({ recipients }) => recipients.map(({ id }) => id))).size).toBe(1);
      expect(misused.filter(({ toPartnership }) => toPartnership !== null)).toEqual([]);
    });
  });

  describe('MIVD, bilateral', () => {
    test.each<readonly [string, number, () => number]>([
      ['disclosures', 163, () => of('MIVD').filter(({ toPartnership }) => toPartnership === null).length],
      [
        'foreign services examined',
        3,
        () => distinct(of('MIVD').flatMap(({ recipients }) => recipients.map(({ id }) => id))).size,
      ],
      ['analytical, not assessed', 143, () => of('MIVD').filter(({ verdict }) => verdict === 'NOT_ASSESSED').length],
      ['assessed', 20, () => assessedMivd().length],
      ['written', 14, () => assessedMivd().filter(({ channel }) => channel === 'WRITTEN').length],
      ['oral', 6, () => assessedMivd().filter(({ channel }) => channel === 'ORAL').length],
      ['briefings', 3, () => assessedMivd().filter(({ id }) => id.startsWith('V-MIVD-BR')).length],
      ['meetings', 3, () => assessedMivd().filter(({ id }) => id.startsWith('V-MIVD-OV')).length],
      [
        'without authorisation at the right level',
        12,
        () => assessedMivd().filter(either('NO_AUTHORISATION', 'LEVEL_TOO_LOW')).length,
      ],
      [
        'without written motivation',
        20,
        () => assessedMivd().filter(either('NO_AUTHORISATION', 'NO_NECESSITY')).length,
      ],
      ['without reliability (almost half)', 9, () => assessedMivd().filter(fired('NO_RELIABILITY')).length],
      ['without conditions (most)', 11, () => assessedMivd().filter(fired('NO_CONDITIONS')).length],
      ['registered', 163, () => of('MIVD').filter(({ registered }) => registered).length],
    ])('%s: %i', (_, expected, count) => {
      expect(count()).toBe(expected);
    });
  });
});
