import type { Verdict } from '../generated/graphql.ts';
import { verdicts, worst } from '../ui/verdicts.ts';
import { type Change, changeOrder } from './changes.ts';
import type { Marks } from './elements.ts';
import { type FlowNode, type Link, verdictOf } from './model.ts';
import { kindsOf, type ServiceKind } from './service-marks.ts';

interface Drawn {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly Link[];
  readonly marks: Marks;
}

/** Which marks a picture of a flow has. */
export interface FlowMarks {
  readonly kinds: readonly ServiceKind[];
  /** Of the lines, where a bundle has the worst of its own. */
  readonly verdicts: readonly Verdict[];
  readonly changes: readonly Change[];
  /** Whether two flows are drawn as one: then a line's colour tells what became of it, and not its verdict. */
  readonly isCompared: boolean;
  /** Whether a service is folded in. */
  readonly hasShut: boolean;
  /** Whether a service carries the number of its lines that are not shown. */
  readonly hasHidden: boolean;
  /** Whether a line is that of one disclosure, of which its label tells the verdict, hop, day and authorisation. */
  readonly hasLabels: boolean;
}

/** The changes that can be seen; a service that stayed as it was looks as any other. */
function changesIn({ nodes, links, marks: { changes } }: Drawn): Change[] {
  const lines = new Set(links.map(({ id }) => changes?.get(id)));
  const services = new Set(nodes.map(({ id }) => changes?.get(id)));
  return changeOrder.filter((change) => lines.has(change) || (change !== 'same' && services.has(change)));
}

/** What the legend of a picture of a flow has to explain. */
export function flowMarksOf(drawn: Drawn): FlowMarks {
  const { nodes, links, marks } = drawn;
  const known = links.filter(({ edges }) => edges[0]?.reach === 'KNOWN');
  const seen = new Set(known.map(({ edges }) => worst(edges.map(verdictOf))));
  return {
    kinds: kindsOf(nodes),
    verdicts: verdicts.filter((verdict) => seen.has(verdict)),
    changes: changesIn(drawn),
    isCompared: marks.changes !== undefined,
    hasShut: nodes.some(({ id }) => marks.shut.has(id)),
    hasHidden: nodes.some(({ id }) => marks.hidden.has(id)),
    hasLabels: known.some(({ edges }) => edges.length === 1),
  };
}
