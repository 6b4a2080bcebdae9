import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawBars } from '../charts/bars.ts';
import { Pair } from '../charts/pair.tsx';
import { PlotFigure } from '../charts/plot-figure.tsx';
import type { ServiceCountsQuery, Verdict } from '../generated/graphql.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdictColour, verdictSymbol } from '../ui/verdicts.ts';
import { useRuleTitle } from './use-rule-title.ts';

interface RuleCountsProps {
  readonly counts: ServiceCountsQuery['ruleCounts'];
  readonly rules: ServiceCountsQuery['rules'];
  readonly label: string;
}

interface Row {
  readonly rule: string;
  readonly title: string;
  readonly severity: Verdict;
  readonly count: number;
}

/** How often each rule fired, most first, as bars and as a table. */
export function RuleCounts({ counts, rules, label }: RuleCountsProps) {
  const { t } = useTranslation('service');
  const titleOf = useRuleTitle();
  const rows = useMemo(() => {
    const severities = new Map(rules.map(({ name, severity }) => [name, severity]));
    return counts
      .map(
        ({ rule, count }): Row => ({
          rule,
          title: titleOf(rule),
          severity: severities.get(rule) ?? 'NOT_ASSESSED',
          count,
        }),
      )
      .toSorted((one, other) => other.count - one.count);
  }, [counts, rules, titleOf]);
  const draw = useCallback(
    (width: number) =>
      drawBars(
        rows.map(({ title, severity, count }) => ({
          name: title,
          count,
          colour: verdictColour[severity],
          symbol: verdictSymbol[severity],
        })),
        width,
        280,
      ),
    [rows],
  );
  const columns = useMemo(
    (): Column<Row>[] => [
      { id: 'rule', header: t('made.rule'), value: ({ title }) => title },
      {
        id: 'severity',
        header: t('made.severity'),
        value: ({ severity }) => severity,
        cell: ({ severity }) => <VerdictTag verdict={severity} />,
      },
      { id: 'count', header: t('made.count'), value: ({ count }) => count, align: 'end' },
    ],
    [t],
  );
  return (
    <Pair>
      {rows.length > 0 && <PlotFigure label={label} draw={draw} />}
      <DataTable
        caption={label}
        captionHidden
        columns={columns}
        rows={rows}
        rowId={({ rule }) => rule}
        none={t('made.noRules')}
      />
    </Pair>
  );
}
