import { Button, ButtonGroup } from '@blueprintjs/core';
import { ArrowDown, ArrowUp } from '@blueprintjs/icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-model.ts';
import { Day } from '../../ui/day.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import { verdicts } from '../../ui/verdicts.ts';
import type { Flow } from '../use-flow.ts';
import type { FlowState } from '../use-flow-state.ts';
import styles from './chain.module.css';
import { type ChainLink, useChain } from './use-chain.ts';

interface ChainSectionProps {
  readonly flow: Flow;
  readonly state: FlowState;
}

/** As many recipients as are named; of more the number is told. */
const mostNamed = 4;

function useColumns(about: ReadonlySet<string>): readonly Column<ChainLink>[] {
  const { t } = useTranslation('chain');
  return useMemo(() => {
    const ways = ({ disclosure: { from, recipients } }: ChainLink) => {
      const named = recipients.slice(0, mostNamed).map(({ id }) => id);
      const rest = recipients.length - named.length;
      return `${from.id} → ${named.join(', ')}${rest > 0 ? ` ${t('and', { count: rest })}` : ''}`;
    };
    return [
      { id: 'distance', header: t('distance'), value: ({ distance }) => distance },
      {
        id: 'day',
        header: t('day'),
        value: ({ disclosure }) => disclosure.date,
        cell: ({ disclosure }) => <Day day={disclosure.date} />,
      },
      {
        id: 'number',
        header: t('number'),
        value: ({ disclosure }) => disclosure.id,
        cell: ({ disclosure }) => (
          <>
            <code>{disclosure.id}</code>
            {!about.has(disclosure.id) && <div className={styles['others']}>{t('others')}</div>}
          </>
        ),
      },
      { id: 'ways', header: t('ways'), value: ways },
      {
        id: 'verdict',
        header: t('verdict'),
        value: ({ disclosure }) => verdicts.indexOf(disclosure.verdict),
        cell: ({ disclosure }) => <VerdictTag verdict={disclosure.verdict} />,
      },
    ];
  }, [t, about]);
}

function Counts({ links }: { readonly links: readonly ChainLink[] }) {
  return (
    <p className={styles['counts']}>
      {verdicts.map((verdict) => {
        const count = links.filter(({ disclosure }) => disclosure.verdict === verdict).length;
        return count > 0 && <VerdictTag key={verdict} verdict={verdict} count={count} />;
      })}
    </p>
  );
}

/** Everything downstream of the opened disclosure, or upstream: listed, counted by verdict, and lit up in the picture. */
export function ChainSection({ flow, state: { search, change } }: ChainSectionProps) {
  const { t } = useTranslation('chain');
  const { down, up, error, retry } = useChain(search);
  const about = useMemo(
    () => new Set(flow.edges.flatMap(({ disclosure }) => (disclosure ? [disclosure.id] : []))),
    [flow],
  );
  const columns = useColumns(about);
  const { chain } = search;
  const links = chain && { down, up }[chain];
  const toggle = (way: 'down' | 'up') => () => change({ chain: chain === way ? undefined : way });
  const button = (way: 'down' | 'up', icon: React.JSX.Element, count: number | undefined) => (
    <Button
      size="small"
      icon={icon}
      active={chain === way}
      aria-pressed={chain === way}
      text={count === undefined ? t(way) : `${t(way)} (${count})`}
      onClick={toggle(way)}
    />
  );
  return (
    <section className={styles['chain']} aria-label={t('title')}>
      <ButtonGroup className={styles['ways'] ?? ''}>
        {button('down', <ArrowDown />, down?.length)}
        {button('up', <ArrowUp />, up?.length)}
      </ButtonGroup>
      {error && <Failed error={error} retry={retry} />}
      {chain && !links && !error && <Loading what={t('what')} />}
      {chain && links?.length === 0 && <p>{t(`none.${chain}`)}</p>}
      {chain && links && links.length > 0 && (
        <>
          <Counts links={links} />
          <DataTable
            caption={t(`caption.${chain}`, { count: links.length })}
            columns={columns}
            rows={links}
            rowId={({ disclosure }) => disclosure.id}
            none=""
            onOpen={({ disclosure }) => change({ disclosure: disclosure.id })}
          />
        </>
      )}
    </section>
  );
}
