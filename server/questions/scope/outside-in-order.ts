import type { WorklistOrderField } from '../../generated/schema.ts';
import { inOrder, type Order } from '../lists/order.ts';
import type { DisclosureRecord } from '../record/kinds.ts';
import type { Records } from '../record/records.ts';
import { type Finding, worstFirst } from '../verdict/judgement.ts';

const firstKeys: Readonly<Record<WorklistOrderField, (finding: Finding, disclosure: DisclosureRecord) => string>> = {
  DAY: (_, { date }) => date,
  RULE: ({ rule }) => rule,
  SERVICE: (_, { from }) => from,
  VERDICT: ({ verdict }) => String(worstFirst.indexOf(verdict)),
};

/** @param findings by day and disclosure, as they stay where the order tells no difference */
export async function outsideInOrder(
  records: Records,
  findings: readonly Finding[],
  { field, direction }: Order & { readonly field: WorklistOrderField },
): Promise<Finding[]> {
  const disclosures = await records.all(
    'disclosure',
    findings.map(({ disclosure }) => disclosure),
  );
  const items = findings.flatMap((finding, index) => {
    const disclosure = disclosures[index];
    return disclosure ? [{ finding, key: firstKeys[field](finding, disclosure) }] : [];
  });
  return inOrder(items, direction, ({ key }) => [key]).map(({ finding }) => finding);
}
