import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PartnershipDossierDocument, type PartnershipDossierQuery } from '../generated/graphql.ts';
import { inLight } from '../graph/in-light.ts';
import { readPalette } from '../graph/palette.ts';
import { ringFile } from '../graph/rings/ring-svg.ts';
import { PartnershipRings } from '../partnership/diagram/partnership-rings.tsx';
import { ringsOf, shownOn } from '../partnership/diagram/rings.ts';
import { useRingTexts, useRingWords } from '../partnership/diagram/use-ring-words.ts';
import { today } from '../timeline/days.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { DossierPage } from './dossier-page.tsx';
import { heldFrom } from './held-from.ts';
import type { Listed } from './pdf/model.ts';
import { useMadeFrom } from './use-made-from.ts';
import { useRecallTable } from './use-recall-table.ts';

const from = '/dossier/partnership/$partnership';
const noRows: PartnershipDossierQuery['partnershipExposure']['rows'] = [];

function useExposureTable(exposure: PartnershipDossierQuery['partnershipExposure'] | undefined): Listed {
  const { t } = useTranslation('partnership');
  const columns = ['known', 'possible', 'disclosures', 'unlawful'] as const;
  return {
    head: [t('exposure.service'), ...columns.map((column) => t(`exposure.${column}`))],
    widths: ['*', 'auto', 'auto', 'auto', 'auto'],
    rows: (exposure?.rows ?? []).map((row) => [
      `${row.service.name} (${row.service.id})`,
      ...columns.map((column) => String(row[column])),
    ]),
  };
}

/** Who of a partnership holds whose data, and what was disclosed to it, made to be kept. */
export function PartnershipDossier() {
  const { t } = useTranslation('dossier');
  const { partnership } = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const asOf = search.asOf ?? today();
  const { data, error, refetch } = useQuery(PartnershipDossierDocument, {
    variables: { partnership, asOf },
    fetchPolicy: 'network-only',
  });
  const answer = useMemo(
    () => data && { versions: data.versions, disclosures: data.disclosures.edges.map(({ node }) => node) },
    [data],
  );
  const write = (next: typeof search) => void navigate({ search: next, replace: true });
  const { changes, renew } = useMadeFrom({ search, asOf, answer, write });
  const recall = useRecallTable(useMemo(() => heldFrom(answer?.disclosures ?? []), [answer]));
  const texts = useRingTexts(data?.partnershipExposure.rows ?? noRows);
  const words = useRingWords();
  const table = useExposureTable(data?.partnershipExposure);
  if (error) return <Failed error={error} retry={() => refetch()} />;
  if (!data || !answer) return <Loading what={t('what')} />;
  const { partnership: record, disclosures, partnershipExposure } = data;
  if (!record) return <Empty title={t('unknown')} />;
  const total = disclosures.totalCount;
  const svg = () =>
    ringFile({
      whole: ringsOf(record),
      shown: shownOn(record, partnershipExposure.rows, asOf, texts),
      palette: { ...inLight(readPalette), page: '#ffffff' },
      words,
      caption: [],
    });
  const dossier = {
    title: t('ofPartnership', { name: record.name }),
    subject: record.purpose ? `${record.id} · ${record.purpose}` : record.id,
    question: t('partnershipQuestion', { id: record.id }),
    address: window.location.href,
    day: asOf,
    versions: data.versions,
    author: data.viewer.name,
    notices: total > answer.disclosures.length ? [t('capped', { total, shown: answer.disclosures.length })] : [],
    disclosures: answer.disclosures,
    lists: [
      { title: t('exposure'), table },
      { title: t('recallReceived'), table: recall },
    ],
  };
  const back = (
    <Link to="/partnership/$partnership" params={{ partnership }} search={{ asOf }}>
      {t('back')}
    </Link>
  );
  return (
    <DossierPage dossier={dossier} svg={svg} changes={changes} onRenew={renew} back={back}>
      <PartnershipRings record={record} rows={partnershipExposure.rows} asOf={asOf} />
    </DossierPage>
  );
}
