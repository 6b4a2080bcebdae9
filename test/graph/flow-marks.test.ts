import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../client/generated/graphql.ts';
import type { Change } from '../../client/graph/changes.ts';
import { type Marks, noMarks } from '../../client/graph/elements.ts';
import { type FlowMarks, flowMarksOf } from '../../client/graph/flow-marks.ts';
import { bundledPairs, linksOf } from '../../client/graph/links.ts';
import type { FlowEdge, FlowNode } from '../../client/graph/model.ts';

const service = (
  id: string,
  kind: 'OWN' | 'FOREIGN',
  more: Partial<FlowNode> = {},
  elevatedRisk = false,
): FlowNode => ({
  id,
  reach: 'KNOWN',
  hops: 1,
  firstReceived: null,
  via: null,
  service: { id, name: id, country: '', kind, elevatedRisk },
  ...more,
});

let disclosures = 0;
function line(from: string, to: string, verdict: Verdict): FlowEdge {
  disclosures += 1;
  const disclosure = { id: `V-${disclosures}`, date: '2020-02-01', verdict, authorisation: null, toPartnership: null };
  return { from, to, hop: 1, reach: 'KNOWN', disclosure };
}
const couldReach = (from: string, to: string): FlowEdge => ({ from, to, hop: 2, reach: 'POSSIBLE', disclosure: null });

const own = service('EIGEN', 'OWN');
const foreign = service('VREEMD', 'FOREIGN');
const risky = service('RISICO', 'FOREIGN', {}, true);
const possible = service('MOGELIJK', 'FOREIGN', { reach: 'POSSIBLE' });
const possibleRisk = service('RISICO-2', 'FOREIGN', { reach: 'POSSIBLE' }, true);

const nothing: FlowMarks = {
  kinds: [],
  verdicts: [],
  changes: [],
  isCompared: false,
  hasShut: false,
  hasHidden: false,
  hasLabels: false,
};

function marksIn(nodes: readonly FlowNode[], edges: readonly FlowEdge[], marks: Marks = noMarks): FlowMarks {
  return flowMarksOf({ nodes, links: linksOf(edges, bundledPairs(edges)), marks });
}

describe('the marks of a flow', () => {
  it('are none where nothing is drawn', () => {
    expect(marksIn([], [])).toEqual(nothing);
  });

  it('are the ways in which services are drawn: one that is only possible has not the colour of a known one', () => {
    expect(marksIn([own], []).kinds).toEqual(['own']);
    expect(marksIn([own, foreign], []).kinds).toEqual(['own', 'foreign']);
    expect(marksIn([own, risky, possible], []).kinds).toEqual(['own', 'risk', 'possible']);
    expect(marksIn([own, foreign, possibleRisk], []).kinds).toEqual(['own', 'foreign', 'risk', 'possible']);
  });

  it('are the verdicts of the lines, worst first, and what a single one’s label tells', () => {
    const edges = [line('EIGEN', 'VREEMD', 'LAWFUL'), line('EIGEN', 'VREEMD', 'UNLAWFUL')];
    expect(marksIn([own, foreign], edges)).toEqual({
      ...nothing,
      kinds: ['own', 'foreign'],
      verdicts: ['UNLAWFUL', 'LAWFUL'],
      hasLabels: true,
    });
  });

  it('are of a bundle its worst verdict alone, and its label is none of a disclosure', () => {
    const bundle = (['LAWFUL', 'CARELESS', 'LAWFUL', 'NOT_ASSESSED'] as const).map((verdict) =>
      line('EIGEN', 'VREEMD', verdict),
    );
    expect(marksIn([own, foreign], bundle)).toMatchObject({ verdicts: ['CARELESS'], hasLabels: false });
  });

  it('hold no verdict of a line that is only possible, nor its label', () => {
    expect(marksIn([risky, possible], [couldReach('RISICO', 'MOGELIJK')])).toMatchObject({
      kinds: ['risk', 'possible'],
      verdicts: [],
      hasLabels: false,
    });
  });

  it('tell that a service is folded in, or has lines that are not shown, where it is drawn itself', () => {
    expect(marksIn([own], [], { hidden: new Map([['EIGEN', 3]]), shut: new Set() })).toMatchObject({
      hasHidden: true,
      hasShut: false,
    });
    expect(marksIn([own], [], { hidden: new Map(), shut: new Set(['EIGEN']) })).toMatchObject({ hasShut: true });
    const elsewhere = { hidden: new Map([['VREEMD', 3]]), shut: new Set(['VREEMD']) };
    expect(marksIn([own], [], elsewhere)).toMatchObject({ hasHidden: false, hasShut: false });
  });

  it('tell what became of what, where two flows are one: that a service stayed as it was can’t be seen of it', () => {
    const edge = line('EIGEN', 'VREEMD', 'LAWFUL');
    const [link] = linksOf([edge], new Set());
    const compared = (ofService: Change, ofLine: Change) => {
      const changes = new Map<string, Change>([
        ['EIGEN', ofService],
        [link?.id ?? '', ofLine],
      ]);
      return marksIn([own], [edge], { ...noMarks, changes });
    };
    expect(compared('same', 'same')).toMatchObject({ isCompared: true, changes: ['same'] });
    expect(compared('same', 'added').changes).toEqual(['added']);
    expect(compared('changed', 'same').changes).toEqual(['changed', 'same']);
    expect(compared('removed', 'removed').changes).toEqual(['removed']);
  });
});
