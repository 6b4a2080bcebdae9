import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FlowDocument } from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Figures, Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { allHops, usePerson } from '../person/use-person.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { Renewing } from '../ui/renewing.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ComparePicture } from './compare-picture.tsx';
import { type Difference, differenceOf } from './difference.ts';
import { EdgesTable } from './edges-table.tsx';
import { ServicesTable } from './services-table.tsx';
import { TwoDays } from './two-days.tsx';
import { useCompareState } from './use-compare-state.ts';
import { VerdictsTable } from './verdicts-table.tsx';

/** A person on two days: which services got the data in between, how the reach grew, and by which disclosures. */
export function PersonComparison({ person }: { readonly person: string }) {
  const { t } = useTranslation('compare');
  const { search } = useCompareState();
  const to = search.to ?? today();
  const later = usePerson(person, search.to);
  const events = later.shown?.events ?? [];
  const first = events.map(({ day }) => day).toSorted()[0];
  const from = search.from ?? first ?? to;
  const earlier = useQuery(FlowDocument, {
    variables: { person, maxHops: allHops, asOf: from },
    skip: !later.shown,
  });
  const after = useQuery(FlowDocument, { variables: { person, maxHops: allHops, asOf: to } });
  const before = earlier.data ?? earlier.previousData;
  const now = after.data ?? after.previousData;
  const difference = useMemo(() => before && now && differenceOf(before.flow, now.flow), [before, now]);
  const name = later.shown?.person.name ?? person;
  useTitle(t('titleOf', { name }));
  const error = later.error ?? earlier.error ?? after.error;
  const pending = (
    <Pending
      what={t('what')}
      error={error}
      retry={() =>
        Promise.all([later.error && later.retry(), earlier.error && earlier.refetch(), after.error && after.refetch()])
      }
    />
  );
  if (!later.shown) return pending;
  return (
    <Page>
      <PageHead
        kind={t('kind.person')}
        title={name}
        lead={
          <Link to="/person/$person" params={{ person }} search={{ asOf: search.to }}>
            {t('toFlow')}
          </Link>
        }
      >
        <TwoDays from={from} events={events} />
      </PageHead>
      <Renewing what={t('what')} stale={!error && difference !== undefined && (!earlier.data || !after.data)} />
      {error || !difference ? pending : <Differences difference={difference} name={name} from={from} to={to} />}
    </Page>
  );
}

interface DifferencesProps {
  readonly difference: Difference;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** What is new, gone or changed between two days: in figures, as a picture and in tables. */
function Differences({ difference, name, from, to }: DifferencesProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const { search } = useCompareState();
  const days = { from: dayText(from, language, 'short'), to: dayText(to, language, 'short') };
  const count = (wanted: string, things: readonly { readonly change: string }[]) =>
    things.filter((one) => one.change === wanted).length;
  const grown = difference.nodes.filter(
    ({ before: was, after: is }) => was?.reach === 'POSSIBLE' && is?.reach === 'KNOWN',
  ).length;
  return (
    <>
      <Figures
        figures={[
          { name: t('figures.gained'), value: count('added', difference.nodes) },
          { name: t('figures.grown'), value: grown },
          { name: t('figures.lost'), value: count('removed', difference.nodes) },
          {
            name: t('figures.disclosures'),
            value: new Set(
              difference.edges.flatMap(({ change: what, after: edge }) =>
                what === 'added' && edge?.disclosure ? [edge.disclosure.id] : [],
              ),
            ).size,
          },
        ]}
      />
      <Panel title={t('picture', days)} flush>
        <ComparePicture
          difference={difference}
          name={t('titleOf', { name })}
          label={t('pictureOf', { name, ...days })}
          asOf={search.to}
        />
      </Panel>
      <Panel title={t('services.title')} flush>
        <ServicesTable difference={difference} days={days} />
      </Panel>
      <Panel title={t('edges.title')} flush>
        <EdgesTable difference={difference} />
      </Panel>
      <Panel title={t('verdicts.title')} flush>
        <VerdictsTable difference={difference} days={days} />
      </Panel>
    </>
  );
}
