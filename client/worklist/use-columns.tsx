import { Button } from '@blueprintjs/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { useRuleText } from '../verdict/rule-text.ts';
import type { WorklistItem } from './use-worklist.ts';

const RuleTitle = ({ rule }: { readonly rule: string }) => useRuleText(rule)?.title ?? rule;

function LastWord({ item: { review } }: { readonly item: WorklistItem }) {
  const { t } = useTranslation('worklist');
  if (!review) return t('state.OPEN');
  return (
    <>
      <strong>{t(`state.${review.state}`)}</strong> <Day day={review.day} /> {review.author}
      {review.comment && <div>{review.comment}</div>}
    </>
  );
}

export function useColumns(onAssess: (item: WorklistItem) => void): readonly Column<WorklistItem>[] {
  const { t } = useTranslation('worklist');
  return useMemo(
    () => [
      {
        id: 'day',
        header: t('day'),
        value: ({ disclosure }) => disclosure.date,
        cell: ({ disclosure }) => <Day day={disclosure.date} />,
      },
      {
        id: 'disclosure',
        header: t('disclosure'),
        value: ({ disclosure }) => disclosure.id,
        cell: ({ disclosure }) => <EntityLink kind="Disclosure" id={disclosure.id} />,
      },
      {
        id: 'service',
        header: t('service'),
        value: ({ disclosure }) => disclosure.from.id,
        cell: ({ disclosure: { from } }) => <EntityLink kind="Service" id={from.id} />,
      },
      { id: 'rule', header: t('rule'), value: ({ rule }) => rule, cell: ({ rule }) => <RuleTitle rule={rule} /> },
      {
        id: 'verdict',
        header: t('severity'),
        value: ({ verdict }) => verdict,
        cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
      },
      {
        id: 'state',
        header: t('stateOf'),
        value: ({ review }) => review?.state ?? 'OPEN',
        cell: (item) => <LastWord item={item} />,
      },
      {
        id: 'assess',
        header: t('assess'),
        value: () => null,
        sortable: false,
        onlyOnScreen: true,
        cell: (item) => (
          <Button
            size="small"
            text={t('assess')}
            aria-label={t('assessOf', { rule: item.rule, disclosure: item.disclosure.id })}
            onClick={() => onAssess(item)}
          />
        ),
      },
    ],
    [t, onAssess],
  );
}
