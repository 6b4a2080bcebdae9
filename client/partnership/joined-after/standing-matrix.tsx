import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { useWord } from '../../text/use-word.ts';
import { dayText } from '../../ui/day-text.ts';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import { verdictColour, verdictSymbol } from '../../ui/verdicts.ts';
import { type Inward, type Member, type Standing, stayOn } from '../members.ts';
import { ServiceName } from '../service-name.tsx';
import type { PartnershipState } from '../use-partnership.ts';
import { type MatrixRow, matrixMarksOf, rowsOf } from './matrix-marks.ts';
import styles from './standing-matrix.module.css';

const symbols: Record<Standing, string> = { made: '▸', received: '●', later: '+', left: '–' };

interface StandingMatrixProps {
  readonly members: readonly Member[];
  /** In order of day. */
  readonly disclosures: readonly Inward[];
  readonly state: PartnershipState;
}

interface Group {
  readonly year: string;
  readonly count: number;
}

function yearsOf(disclosures: readonly Inward[]): Group[] {
  const counts = new Map<string, number>();
  for (const { date } of disclosures) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count }));
}

function ColumnHead({ disclosure, state }: { readonly disclosure: Inward; readonly state: PartnershipState }) {
  const { t } = useTranslation('partnership');
  const language = useLanguage();
  const word = useWord();
  const { id, date, verdict } = disclosure;
  const chosen = state.search.disclosure === id;
  const day = dayText(date, language, 'short');
  return (
    <th scope="col" data-chosen={chosen}>
      <button
        type="button"
        aria-pressed={chosen}
        title={t('joined.choose')}
        onClick={() => state.change({ disclosure: chosen ? undefined : id })}
      >
        <span className={styles['verdict']} style={{ background: `var(${verdictColour[verdict]})` }} aria-hidden="true">
          {verdictSymbol[verdict]}
        </span>
        {day.replace(/ \d{4}$/, '')}
        <small>{id}</small>
        <span className="visually-hidden">{word('verdict', verdict)}</span>
      </button>
    </th>
  );
}

function MemberRow({ member, cells, state }: MatrixRow & { readonly state: PartnershipState }) {
  const { t } = useTranslation('partnership');
  const { asOf, search } = state;
  return (
    <tr>
      <th scope="row">
        <ServiceName service={member.service} />
        {!stayOn(member, asOf) && <small> {t('joined.gone')}</small>}
      </th>
      {cells.map(({ disclosure, standing }) => (
        <td key={disclosure.id} className={styles[standing]} data-chosen={search.disclosure === disclosure.id}>
          <span aria-hidden="true">{symbols[standing]}</span> {t(`joined.${standing}`)}
        </td>
      ))}
    </tr>
  );
}

/** A row for each member, a column for each disclosure, and in the cell what the one has to do with the other. */
export function StandingMatrix({ members, disclosures, state }: StandingMatrixProps) {
  const { t } = useTranslation('partnership');
  const { asOf } = state;
  const rows = useMemo(() => rowsOf(members, disclosures, asOf), [members, disclosures, asOf]);
  const marks = useMemo(() => matrixMarksOf(rows, disclosures), [rows, disclosures]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={t('joined.matrix')} tabIndex={0}>
        <table className={styles['matrix']}>
          <caption className="visually-hidden">{t('joined.matrix')}</caption>
          <thead>
            <tr>
              <td />
              {yearsOf(disclosures).map(({ year, count }) => (
                <th key={year} scope="colgroup" colSpan={count} className={styles['year']}>
                  {year}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{t('exposure.service')}</th>
              {disclosures.map((disclosure) => (
                <ColumnHead key={disclosure.id} disclosure={disclosure} state={state} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MemberRow key={row.member.service.id} {...row} state={state} />
            ))}
          </tbody>
        </table>
      </section>
      <ul className={styles['legend']} aria-label={t('legend')}>
        {marks.verdicts.map((verdict) => (
          <li key={verdict}>
            <VerdictTag verdict={verdict} />
          </li>
        ))}
        {marks.standings.map((standing) => (
          <li key={standing}>
            <span className={`${styles['key']} ${styles[standing]}`} aria-hidden="true">
              {symbols[standing]}
            </span>{' '}
            {t(`joined.means.${standing}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
