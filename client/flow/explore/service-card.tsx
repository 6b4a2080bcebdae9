import { Button } from '@blueprintjs/core';
import { Cross } from '@blueprintjs/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../../graph/model.ts';
import { useLanguage } from '../../text/use-language.ts';
import { dayText } from '../../ui/day-text.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { useLostFocus } from '../../ui/use-lost-focus.ts';
import type { ShownEdge } from '../use-flow.ts';
import type { FlowState } from '../use-flow-state.ts';
import styles from './explore.module.css';
import { closed, folded, opened, unfolded } from './folding.ts';
import { readList } from './lists.ts';
import { type Explored, wishesOf } from './use-explored.ts';
import { visibleOf } from './visible.ts';

interface ServiceCardProps {
  readonly id: string;
  readonly explored: Explored;
  readonly state: FlowState;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

function useFacts({ atDay }: Explored, { id, reach, firstReceived, via }: FlowNode): string {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  if (reach === 'POSSIBLE') return t('service.possible', { via: via?.id ?? '–' });
  const received = atDay.edges.filter(({ to, disclosure }) => to === id && disclosure !== null).length;
  const made = new Set(atDay.edges.flatMap(({ from, disclosure }) => (from === id && disclosure ? disclosure.id : [])));
  const first = firstReceived && t('service.first', { day: dayText(firstReceived, language, 'short') });
  return [
    received > 0 ? t('service.received', { count: received }) : t('service.receivedNothing'),
    ...(first ? [first] : []),
    ...(made.size > 0 ? [t('service.made', { count: made.size })] : []),
  ].join(' · ');
}

/** How many lines would go if this service were folded in. */
function foldedAway({ atDay, shown, filters }: Explored, state: FlowState, id: string): number {
  const search = { ...state.search, ...folded(state.search, id) };
  return shown.edges.length - visibleOf<FlowNode, ShownEdge>(atDay, wishesOf(search, filters)).edges.length;
}

/** Folds a service in and out, and shows what is hidden about it: how much is told beforehand. */
function FoldButtons({ id, explored, state }: ServiceCardProps) {
  const { t } = useTranslation('explore');
  const { search, change } = state;
  const behind = explored.shown.behind.get(id) ?? 0;
  if (readList(search.shut).includes(id)) {
    const text = behind > 0 ? t('service.unfold', { count: behind }) : t('service.unfoldNothing');
    return <Button size="small" text={text} onClick={() => change(unfolded(search, id))} />;
  }
  const away = foldedAway(explored, state, id);
  return (
    <>
      {behind > 0 && (
        <Button size="small" text={t('service.open', { count: behind })} onClick={() => change(opened(search, id))} />
      )}
      {readList(search.open).includes(id) && (
        <Button size="small" text={t('service.close')} onClick={() => change(closed(search, id))} />
      )}
      {away > 0 && (
        <Button size="small" text={t('service.fold', { count: away })} onClick={() => change(folded(search, id))} />
      )}
    </>
  );
}

/** The service that is chosen: what it received and passed on about this person, and what to do with it. */
export function ServiceCard(props: ServiceCardProps) {
  const { id, explored, state, children } = props;
  const node = explored.atDay.nodes.find((one) => one.id === id);
  return node ? (
    <Card {...props} node={node}>
      {children}
    </Card>
  ) : (
    <CardHead title={id} state={state} />
  );
}

function CardHead({ title, state }: { readonly title: string; readonly state: FlowState }) {
  const { t } = useTranslation('flow');
  return (
    <div className={styles['cardHead']}>
      <h2>{title}</h2>
      <Button
        size="small"
        variant="minimal"
        icon={<Cross />}
        text={t('only.clear')}
        onClick={() => state.change({ service: undefined, pair: undefined })}
      />
    </div>
  );
}

function Card({ node, ...props }: ServiceCardProps & { readonly node: FlowNode }) {
  const { t } = useTranslation('explore');
  const { service } = node;
  const facts = useFacts(props.explored, node);
  const { service: chosen, open, shut } = props.state.search;
  const card = useLostFocus(JSON.stringify([chosen, open, shut]));
  return (
    <section ref={card} tabIndex={-1} className={styles['card']} aria-label={service.name}>
      <CardHead title={`${service.elevatedRisk ? '▲ ' : ''}${service.name} (${node.id})`} state={props.state} />
      <p>
        {service.country} · {facts} ·{' '}
        <EntityLink kind="Service" id={node.id}>
          {t('service.page')}
        </EntityLink>
      </p>
      <div className={styles['actions']}>
        <FoldButtons {...props} />
        {props.children}
      </div>
    </section>
  );
}
