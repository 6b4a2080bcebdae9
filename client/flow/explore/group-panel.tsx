import { Button, Checkbox, InputGroup } from '@blueprintjs/core';
import { ArrowLeft } from '@blueprintjs/icons';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../../graph/model.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { type Column, mostRows } from '../../ui/data-table-model.ts';
import { ReachTag } from '../../ui/reach-tag.tsx';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import { verdicts, worst } from '../../ui/verdicts.ts';
import type { FlowState } from '../use-flow-state.ts';
import styles from './explore.module.css';
import { GroupCounts } from './group-counts.tsx';
import { mostNeighbours } from './groups.ts';
import { readList, withOne, withoutOne, writeList } from './lists.ts';
import type { Explored } from './use-explored.ts';

interface GroupPanelProps {
  readonly hub: string;
  readonly explored: Explored;
  readonly state: FlowState;
}

export interface Neighbour {
  readonly node: FlowNode;
  /** Between it and the hub. */
  readonly lines: number;
  readonly verdict: ReturnType<typeof worst>;
}

function neighboursOf({ hubs, atDay }: Explored, hub: string): Neighbour[] {
  const verdictsOf = new Map<string, ReturnType<typeof worst>[]>();
  for (const { from, to, disclosure } of atDay.edges) {
    if (from !== hub && to !== hub) continue;
    const other = from === hub ? to : from;
    const list = verdictsOf.get(other);
    const verdict = disclosure?.verdict ?? 'NOT_ASSESSED';
    if (list) list.push(verdict);
    else verdictsOf.set(other, [verdict]);
  }
  return (hubs.get(hub) ?? []).map((node) => {
    const all = verdictsOf.get(node.id) ?? [];
    return { node, lines: all.length, verdict: worst(all) };
  });
}

function useColumns({ search, change }: FlowState): readonly Column<Neighbour>[] {
  const { t } = useTranslation('explore');
  const { t: f } = useTranslation('flow');
  const { picked } = search;
  return useMemo(() => {
    const chosen = new Set(readList(picked));
    const isFull = chosen.size >= mostNeighbours;
    return [
      {
        id: 'draw',
        header: t('group.draw'),
        value: ({ node }) => (chosen.has(node.id) ? 0 : 1),
        cell: ({ node: { id } }) => (
          <Checkbox
            aria-label={t('group.drawOne', { service: id })}
            checked={chosen.has(id)}
            disabled={isFull && !chosen.has(id)}
            onChange={({ currentTarget }) =>
              change({ picked: currentTarget.checked ? withOne(picked, id) : withoutOne(picked, id) })
            }
          />
        ),
      },
      { id: 'service', header: f('services.service'), value: ({ node }) => node.id },
      { id: 'country', header: f('services.country'), value: ({ node }) => node.service.country },
      {
        id: 'reach',
        header: f('services.reach'),
        value: ({ node }) => node.reach,
        cell: ({ node }) => <ReachTag reach={node.reach} />,
      },
      { id: 'lines', header: t('group.lines'), value: ({ lines }) => lines, align: 'end' },
      {
        id: 'worst',
        header: t('group.worst'),
        value: ({ verdict }) => verdicts.indexOf(verdict),
        cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
      },
    ];
  }, [t, f, picked, change]);
}

/** The neighbours that were too many to draw: how many of which kind, and who of them to draw apart. */
export function GroupPanel({ hub, explored, state }: GroupPanelProps) {
  const { t } = useTranslation('explore');
  const { t: f } = useTranslation('flow');
  const { search, change } = state;
  const [typed, setTyped] = useState('');
  const all = useMemo(() => neighboursOf(explored, hub), [explored, hub]);
  const columns = useColumns(state);
  const sought = typed.trim().toLowerCase();
  const found = all.filter(({ node: { id, service } }) =>
    [id, service.name, service.country].some((text) => text.toLowerCase().includes(sought)),
  );
  const picked = readList(search.picked);
  const more = writeList([...picked, ...found.map(({ node }) => node.id)]);
  const tooMany = readList(more).length > mostNeighbours;
  return (
    <section className={styles['group']} aria-label={t('group.title', { hub })}>
      <Button
        size="small"
        variant="minimal"
        icon={<ArrowLeft />}
        text={f('panel.back')}
        onClick={() => change({ group: undefined })}
      />
      <h2>{t('group.title', { hub })}</h2>
      <p>{t('group.explain', { hub, count: all.length })}</p>
      <GroupCounts neighbours={all} />
      <div className={styles['groupBar']}>
        <InputGroup
          size="small"
          value={typed}
          onValueChange={setTyped}
          placeholder={t('group.find')}
          aria-label={t('group.find')}
        />
        <Button
          size="small"
          disabled={tooMany || found.length === 0}
          text={t('group.all', { count: found.length })}
          onClick={() => change({ picked: more })}
        />
        <Button
          size="small"
          disabled={picked.length === 0}
          text={t('group.together')}
          onClick={() => change({ picked: undefined })}
        />
      </div>
      {tooMany && <p>{t('group.full', { count: mostNeighbours })}</p>}

      <DataTable
        caption={t('group.caption', { count: found.length })}
        most={mostRows}
        columns={columns}
        rows={found}
        rowId={({ node }) => node.id}
        none={t('group.none')}
      />
    </section>
  );
}
