import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import type { ShownPerson } from '../person/use-person.ts';
import { useWord } from '../text/use-word.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReachTag } from '../ui/reach-tag.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import styles from './service-detail.module.css';

interface ServiceFactsProps {
  readonly row: ScopeRowFragment;
  readonly node: ShownPerson['nodes'][number] | undefined;
}

/** Where the service stands in the flow. */
export function ServiceFacts({ row, node }: ServiceFactsProps) {
  const { t } = useTranslation('person-scope');
  const word = useWord();
  const { service, reach, verdict } = row;
  return (
    <>
      <p className={styles['tags']}>
        <ReachTag reach={reach} />
        {reach === 'KNOWN' && <VerdictTag verdict={verdict} />}
        <span>
          {word('serviceKind', service.kind)}, {service.country}
        </span>
      </p>
      {node && (
        <dl className={styles['facts']}>
          {node.firstReceived && (
            <>
              <dt>{t('detail.firstReceived')}</dt>
              <dd>
                <Day day={node.firstReceived} />
              </dd>
            </>
          )}
          <dt>{t('detail.steps')}</dt>
          <dd>{node.hops === 0 ? t('detail.origin') : node.hops}</dd>
          {node.via && (
            <>
              <dt>{t('detail.via')}</dt>
              <dd>
                <EntityLink kind="Partnership" id={node.via.id}>
                  {node.via.name}
                </EntityLink>
              </dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
