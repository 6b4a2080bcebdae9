import { useTranslation } from 'react-i18next';
import type { DisclosurePartsFragment } from '../generated/graphql.ts';
import { useWord } from '../text/use-word.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import styles from './disclosure.module.css';
import { FactsList } from './facts-list.tsx';
import { useYesNo } from './use-yes-no.ts';

const recorded = [
  'reliabilityIndicated',
  'timelinessIndicated',
  'requestMade',
  'requestAuthorised',
  'controlDone',
  'registered',
] as const;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** How the disclosure was made, and what was recorded with it. */
export function HandingSection({ disclosure }: { readonly disclosure: DisclosurePartsFragment }) {
  const { t } = useTranslation('disclosure');
  const word = useWord();
  const yesNo = useYesNo();
  const { from, recipients, toPartnership, conditions } = disclosure;
  return (
    <section>
      <h3>{t('handing')}</h3>
      <FactsList
        facts={[
          [
            t('from'),
            <EntityLink key="from" kind="Service" id={from.id}>
              {from.name}
            </EntityLink>,
          ],
          [
            t('to'),
            <ul key="to" className={styles['plain']}>
              {recipients.map(({ id, name, elevatedRisk }) => (
                <li key={id}>
                  {elevatedRisk && '▲ '}
                  <EntityLink kind="Service" id={id}>
                    {name}
                  </EntityLink>
                </li>
              ))}
            </ul>,
          ],
          ...(toPartnership
            ? [
                [
                  t('through'),
                  <EntityLink key="p" kind="Partnership" id={toPartnership.id}>
                    {toPartnership.name}
                  </EntityLink>,
                ] as const,
              ]
            : []),
          [t('channel'), word('channel', disclosure.channel)],
          [t('product'), word('product', disclosure.product)],
          [t('conditions'), conditions.map((one) => word('condition', one)).join(', ') || t('noConditions')],
          [t('destroyBy'), <Day key="destroy" day={disclosure.destroyBy} missing={t('noTerm')} />],
          ...recorded.map((field) => [capital(t(`fields.${field}`)), yesNo(disclosure[field])] as const),
        ]}
      />
    </section>
  );
}
