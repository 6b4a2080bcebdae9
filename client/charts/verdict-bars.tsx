import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../generated/graphql.ts';
import { DataTable } from '../ui/data-table.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdictColour, verdictSymbol, verdicts } from '../ui/verdicts.ts';
import { drawBars } from './bars.ts';
import { Pair } from './pair.tsx';
import { PlotFigure } from './plot-figure.tsx';

interface VerdictCount {
  readonly verdict: Verdict;
  readonly count: number;
}

interface VerdictBarsProps {
  readonly counts: readonly VerdictCount[];
  /** What is counted. */
  readonly label: string;
  readonly none: string;
}

/** Disclosures by verdict, worst first, as bars and as a table. */
export function VerdictBars({ counts, label, none }: VerdictBarsProps) {
  const { t } = useTranslation('words');
  const { t: ofDisclosure } = useTranslation('disclosure');
  const sorted = useMemo(
    () => counts.toSorted((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict)),
    [counts],
  );
  const draw = useCallback(
    (width: number) =>
      drawBars(
        sorted.map(({ verdict, count }) => ({
          name: t(`verdict.${verdict}`),
          count,
          colour: verdictColour[verdict],
          symbol: verdictSymbol[verdict],
        })),
        width,
        130,
      ),
    [sorted, t],
  );
  const columns = useMemo(
    () => [
      {
        id: 'verdict',
        header: ofDisclosure('verdict'),
        value: ({ verdict }: VerdictCount) => verdicts.indexOf(verdict),
        cell: ({ verdict }: VerdictCount) => <VerdictTag verdict={verdict} />,
      },
      { id: 'count', header: t('kinds.Disclosure'), value: ({ count }: VerdictCount) => count, align: 'end' as const },
    ],
    [t, ofDisclosure],
  );
  return (
    <Pair>
      {sorted.length > 0 && <PlotFigure label={label} draw={draw} />}
      <DataTable
        caption={label}
        captionHidden
        columns={columns}
        rows={sorted}
        rowId={({ verdict }) => verdict}
        none={none}
      />
    </Pair>
  );
}
