import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedDisclosureFragment } from '../generated/graphql.ts';
import { IdLink } from '../page/id-link.tsx';
import { useWord } from '../text/use-word.ts';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import { Recipients } from './recipients.tsx';

type DisclosureColumn = 'date' | 'id' | 'from' | 'recipients' | 'product' | 'authorisation' | 'verdict';

/** @param wanted in the order in which they stand; keep it stable between renders */
export function useDisclosureColumns(wanted: readonly DisclosureColumn[]): readonly Column<ListedDisclosureFragment>[] {
  const { t } = useTranslation('disclosure');
  const { t: words } = useTranslation('words');
  const word = useWord();
  const { i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `word` speaks the language that is named here
  return useMemo(() => {
    const all: Record<DisclosureColumn, Column<ListedDisclosureFragment>> = {
      date: { id: 'date', header: t('day'), value: ({ date }) => date, cell: ({ date }) => <Day day={date} /> },
      id: {
        id: 'id',
        header: words('kind.Disclosure'),
        value: ({ id }) => id,
        cell: ({ id }) => <IdLink kind="Disclosure" id={id} />,
      },
      from: {
        id: 'from',
        header: t('from'),
        value: ({ from }) => from.id,
        cell: ({ from }) => <IdLink kind="Service" id={from.id} />,
      },
      recipients: {
        id: 'recipients',
        header: t('to'),
        value: ({ toPartnership, recipients }) => toPartnership?.id ?? recipients.map(({ id }) => id).join(' '),
        cell: (disclosure) => <Recipients disclosure={disclosure} />,
      },
      product: { id: 'product', header: t('product'), value: ({ product }) => word('product', product) },
      authorisation: {
        id: 'authorisation',
        header: t('authorisation'),
        value: ({ authorisation }) => authorisation?.id ?? null,
        cell: ({ authorisation }) => (authorisation ? <IdLink kind="Authorisation" id={authorisation.id} /> : '–'),
      },
      verdict: {
        id: 'verdict',
        header: t('verdict'),
        value: ({ verdict }) => verdicts.indexOf(verdict),
        cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
      },
    };
    return wanted.map((column) => all[column]);
  }, [wanted, t, words, i18n.language]);
}
