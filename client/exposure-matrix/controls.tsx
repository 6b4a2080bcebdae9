import { HTMLSelect, SegmentedControl } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { PartnershipNamesDocument, type PartnershipNamesQuery } from '../generated/graphql.ts';
import { Bar } from '../page/page.tsx';
import { useAllNodes } from '../page/use-all-nodes.ts';
import { noCell, services } from './search-params.ts';
import type { MatrixState } from './use-matrix-state.ts';

const partnershipsOf = ({ partnerships }: PartnershipNamesQuery) => partnerships;

/** What the matrix shows; each is in the address. */
export function Controls({ state: { search, change } }: { readonly state: MatrixState }) {
  const { t } = useTranslation('exposure-matrix');
  const { nodes = [] } = useAllNodes(PartnershipNamesDocument, partnershipsOf);
  const { partnership } = search;
  // What is chosen stays chosen though the names are not known.
  const chosen =
    partnership !== undefined && nodes.every(({ id }) => id !== partnership)
      ? [{ id: partnership, name: partnership }]
      : [];
  return (
    <Bar>
      <SegmentedControl
        aria-label={t('columns')}
        size="small"
        options={[
          { value: 'category', label: t('by.category') },
          { value: 'type', label: t('by.type') },
        ]}
        value={search.by ?? 'category'}
        onValueChange={(by) => change({ ...noCell, by: by === 'type' ? 'type' : undefined })}
      />
      <SegmentedControl
        aria-label={t('numbers')}
        size="small"
        options={[
          { value: 'disclosures', label: t('measure.disclosures') },
          { value: 'persons', label: t('measure.persons') },
        ]}
        value={search.measure ?? 'disclosures'}
        onValueChange={(measure) => change({ measure: measure === 'persons' ? 'persons' : undefined })}
      />
      <label>
        {t('services')}{' '}
        <HTMLSelect
          value={search.services ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ ...noCell, services: services.find((which) => which === value) })
          }
        >
          <option value="">{t('every')}</option>
          {services.map((which) => (
            <option key={which} value={which}>
              {t(`which.${which}`)}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <label>
        {t('partnership')}{' '}
        <HTMLSelect
          value={partnership ?? ''}
          onChange={({ currentTarget: { value } }) => change({ ...noCell, partnership: value || undefined })}
        >
          <option value="">{t('any')}</option>
          {[...nodes, ...chosen].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </HTMLSelect>
      </label>
    </Bar>
  );
}
