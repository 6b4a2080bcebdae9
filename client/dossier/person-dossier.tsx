import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../flow/use-wording.ts';
import { PersonDossierDocument, type PersonDossierQuery } from '../generated/graphql.ts';
import { inLight } from '../graph/in-light.ts';
import { layOut } from '../graph/layout/layout.ts';
import { bundledPairs, linksOf } from '../graph/links.ts';
import { readPalette } from '../graph/palette.ts';
import { flowSvg } from '../graph/svg/flow-svg.ts';
import { useLegendWords } from '../graph/svg/use-legend-words.ts';
import { today } from '../timeline/days.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { DossierPage } from './dossier-page.tsx';
import { useMadeFrom } from './use-made-from.ts';
import { useRecallTable } from './use-recall-table.ts';

const from = '/dossier/person/$person';
const allHops = 1000;

type Disclosure = NonNullable<PersonDossierQuery['flow']['edges'][number]['disclosure']>;

const disclosuresOf = ({ edges }: PersonDossierQuery['flow']): Disclosure[] => {
  const byId = new Map(edges.flatMap(({ disclosure }) => (disclosure ? [[disclosure.id, disclosure] as const] : [])));
  return [...byId.values()].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
};

const noHolders: PersonDossierQuery['recall'] = [];

/** Draws the flow as the flow view does at first, in the colours for paper. */
function usePaperPicture(flow: PersonDossierQuery['flow'] | undefined) {
  const via = useMemo(() => new Map(flow?.nodes.flatMap((one) => (one.via ? [[one.id, one.via.id]] : []))), [flow]);
  const wording = useWording(via);
  const legend = useLegendWords();
  return () => {
    if (!flow || flow.edges.length === 0) return null;
    const links = linksOf(flow.edges, bundledPairs(flow.edges));
    const palette = { ...inLight(readPalette), page: '#ffffff' };
    return flowSvg({ nodes: flow.nodes, links, layout: layOut(flow, flow), wording, palette, caption: [], legend });
  };
}

/** All that is known of where one person's data went, made to be kept. */
export function PersonDossier() {
  const { t } = useTranslation('dossier');
  const { person } = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const asOf = search.asOf ?? today();
  const { data, error, refetch } = useQuery(PersonDossierDocument, {
    variables: { person, asOf, maxHops: allHops },
    fetchPolicy: 'network-only',
  });
  const flow = data?.flow;
  const answer = useMemo(() => data && { versions: data.versions, disclosures: disclosuresOf(data.flow) }, [data]);
  const write = (next: typeof search) => void navigate({ search: next, replace: true });
  const { changes, renew } = useMadeFrom({ search, asOf, answer, write });
  const svg = usePaperPicture(flow);
  const table = useRecallTable(data?.recall ?? noHolders);
  if (error) return <Failed error={error} retry={() => refetch()} />;
  if (!data || !flow || !answer) return <Loading what={t('what')} />;
  const { name, id, category } = flow.person;
  const dossier = {
    title: t('ofPerson', { name }),
    subject: `${id} · ${category.name}`,
    question: t('personQuestion', { id }),
    address: window.location.href,
    day: asOf,
    versions: data.versions,
    author: data.viewer.name,
    notices: flow.leftOut > 0 ? [t('cut', { count: flow.leftOut })] : [],
    disclosures: answer.disclosures,
    lists: [{ title: t('recall'), table }],
  };
  const back = (
    <Link to="/person/$person" params={{ person }} search={{ asOf }}>
      {t('back')}
    </Link>
  );
  return <DossierPage dossier={dossier} svg={svg} changes={changes} onRenew={renew} back={back} />;
}
