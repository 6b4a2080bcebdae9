import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContradictionPartsFragment, MarkedDisclosureFragment } from '../generated/graphql.ts';
import { groupBy } from '../page/group-by.ts';
import { useLanguage } from '../text/use-language.ts';
import type { Lane, LaneGroup, Mark } from '../timeline/lane.ts';
import { dayText } from '../ui/day-text.ts';
import type { Covering } from './covering.ts';
import { useNoteLines } from './use-note-lines.ts';
import type { ServiceHistory } from './use-service-history.ts';

const bare = {
  lines: [],
  tone: 'authorisation',
  period: null,
  withdrawnOn: null,
  selected: false,
  contradicts: null,
} as const;

/** The lanes of what names no authorisation. What is not assessed needs none, so it is kept apart from what lacks one. */
const looseLanes = ['none', 'exempt', 'onward'] as const;
type Loose = (typeof looseLanes)[number];
const isLoose = (lane: string): lane is Loose => looseLanes.some((loose) => loose === lane);

function laneOf({ authorisation, from, verdict }: MarkedDisclosureFragment): string {
  if (authorisation) return authorisation.id;
  const loose: Loose = verdict === 'NOT_ASSESSED' ? 'exempt' : 'none';
  return from.kind === 'OWN' ? loose : 'onward';
}

interface LaneChoices {
  readonly contradictions: readonly ContradictionPartsFragment[];
  readonly note: string | undefined;
}

/** A history as the lanes of the picture: the notes, the authorisations with what was done under each, and the rest. */
export function useLanes(history: ServiceHistory, shown: readonly Covering[], choices: LaneChoices): LaneGroup[] {
  const { t } = useTranslation('service');
  const { t: words } = useTranslation('words');
  const language = useLanguage();
  const noteLines = useNoteLines();
  const { contradictions, note: chosen } = choices;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language that is named here
  return useMemo(() => {
    const { service, disclosures, covering } = history;
    const mark = ({ id, date, verdict, from }: MarkedDisclosureFragment): Mark => {
      const facts = { id, day: dayText(date, language, 'short'), verdict: words(`verdict.${verdict}`), from: from.id };
      return { id, day: date, verdict, tip: t('timeline.tip', facts) };
    };
    const shortKind = (kind: string): string => t(`shortKind.${kind}` as 'shortKind.GROUP', { defaultValue: kind });
    const groups = groupBy(disclosures, laneOf);
    const notes: Lane[] = service.weighingNotes.map((note) => ({
      ...bare,
      id: note.id,
      label: note.id,
      lines: noteLines(note),
      tone: 'note',
      period: note,
      selected: note.id === chosen,
      contradicts: contradictions.find(({ weighingNote }) => weighingNote.id === note.id)?.what ?? null,
      marks: [],
    }));
    const authorisations: Lane[] = shown.map(({ authorisation }) => ({
      ...bare,
      id: authorisation.id,
      label: `${authorisation.id} · ${shortKind(authorisation.kind)}`,
      period: authorisation,
      withdrawnOn: authorisation.withdrawnOn,
      contradicts: contradictions.find((each) => each.authorisation.id === authorisation.id)?.what ?? null,
      marks: (groups.get(authorisation.id) ?? []).map(mark),
    }));
    const known = new Set(covering.map(({ authorisation }) => authorisation.id));
    const own = service.kind === 'OWN';
    const rest: Lane[] = [...groups].flatMap(([id, marked]) => {
      if (known.has(id)) return [];
      const label = isLoose(id) ? t(`timeline.${id}`) : t(own ? 'timeline.notOwn' : 'timeline.outside', { id });
      return [{ ...bare, id, label, marks: marked.map(mark) }];
    });
    return [
      { title: t('timeline.notes'), lanes: notes },
      { title: t(own ? 'timeline.authorisationsOwn' : 'timeline.authorisations'), lanes: authorisations },
      { title: t('timeline.other'), lanes: rest },
    ].filter(({ lanes }) => lanes.length > 0);
  }, [history, shown, contradictions, chosen, t, words, language]);
}
