import { Button } from '@blueprintjs/core';
import { Cross } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { dayText } from '../../ui/day-text.ts';
import { Empty } from '../../ui/states.tsx';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import type { Flow } from '../use-flow.ts';
import type { FlowState } from '../use-flow-state.ts';
import { NoteInput } from './note-input.tsx';
import styles from './working-set.module.css';
import { noted, readSet, type SetItem, toggled } from './working-set.ts';

interface SetPanelProps {
  readonly flow: Flow;
  readonly state: FlowState;
}

/** An address longer than this is cut off by some mail and chat programs. */
const longAddress = 2000;

function About({ item: { kind, id }, flow }: { readonly item: SetItem; readonly flow: Flow }) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const edges = flow.edges.filter(({ disclosure }) => disclosure?.id === id);
  const node = flow.nodes.find((one) => one.id === id);
  const [first] = edges;
  if (kind === 'service') return <span>{node ? node.service.name : t('set.notThatDay')}</span>;
  if (!first?.disclosure) return <span>{t('set.notThatDay')}</span>;
  const { date, verdict } = first.disclosure;
  return (
    <>
      <span>
        {dayText(date, language, 'short')} · {first.from} → {edges.map(({ to }) => to).join(', ')}
      </span>
      <VerdictTag verdict={verdict} />
    </>
  );
}

function Item({ item, flow, state: { search, change } }: SetPanelProps & { readonly item: SetItem }) {
  const { t } = useTranslation('views');
  const { kind, id, note } = item;
  const open = () => change(kind === 'service' ? { service: id, pair: undefined, tab: undefined } : { disclosure: id });
  return (
    <li className={styles['item']}>
      <div className={styles['itemHead']}>
        <button type="button" className={styles['open']} onClick={open}>
          {id}
        </button>
        <About item={item} flow={flow} />
        <Button
          size="small"
          variant="minimal"
          icon={<Cross />}
          aria-label={`${t('set.takeOut')}: ${id}`}
          title={t('set.takeOut')}
          onClick={() => change({ set: toggled(search.set, kind, id) })}
        />
      </div>
      <NoteInput
        label={t('set.noteOn', { id })}
        note={note}
        onNote={(text) => change({ set: noted(search.set, item, text) })}
      />
    </li>
  );
}

/** What was set apart, each with a note. All of it is in the address, so that it goes along when that is sent or saved. */
export function SetPanel({ flow, state }: SetPanelProps) {
  const { t } = useTranslation('views');
  const items = readSet(state.search.set);
  if (items.length === 0) return <Empty title={t('set.none.title')}>{t('set.none.text')}</Empty>;
  const { length } = window.location.href;
  return (
    <section aria-label={t('set.tab')}>
      <p className={styles['lead']}>
        {t('set.lead')} {length > longAddress && <strong>{t('set.long', { length })}</strong>}
      </p>
      <ul className={styles['items']}>
        {items.map((item) => (
          <Item key={`${item.kind}:${item.id}`} item={item} flow={flow} state={state} />
        ))}
      </ul>
    </section>
  );
}
