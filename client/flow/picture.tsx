import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FlowPicture } from '../graph/flow-picture.tsx';
import type { Link } from '../graph/model.ts';
import { isolated } from '../text/isolated.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { revealed } from './explore/folding.ts';
import { hubOf } from './explore/groups.ts';
import { readList } from './explore/lists.ts';
import type { Explored } from './explore/use-explored.ts';
import styles from './flow.module.css';
import { elsewhere } from './search-params.ts';
import { emphasisOf } from './selection.ts';
import type { FlowState } from './use-flow-state.ts';
import type { Focus } from './use-focus.ts';
import { useWording } from './use-wording.ts';

interface PictureProps {
  readonly explored: Explored;
  readonly state: FlowState;
  readonly pointed: string | null;
  readonly focus: Focus;
}

function useOpening({ change }: FlowState) {
  return {
    openLink: ({ from, to, edges }: Link) => {
      const [first] = edges;
      const hub = hubOf(from) ?? hubOf(to);
      if (hub !== null) change({ ...elsewhere, group: hub });
      else if (edges.length > 1) change({ ...elsewhere, pair: `${from}>${to}` });
      else if (first?.disclosure) change({ disclosure: first.disclosure.id });
      else change({ ...elsewhere, service: to });
    },
    openService: (id: string) => {
      const hub = hubOf(id);
      change({ ...elsewhere, ...(hub === null ? { service: id } : { group: hub }) });
    },
  };
}

/** Whose flow it is and on which day, for a picture that goes its own way as a file. */
function useCaption({ person, asOf }: Explored['atDay']): string[] {
  const { t } = useTranslation('flow');
  const { t: file } = useTranslation('picture-file');
  const language = useLanguage();
  const day = t('time.asOf', { day: dayText(asOf, language, 'long') });
  const made = file('made', { day, made: dayText(today(), language, 'short') });
  return [`${isolated(person.name)} (${isolated(person.id)})`, made];
}

/** The picture; a click on a line opens its disclosure, one on a bundle draws and lists its lines, one on a service lists its own. */
export function Picture({ explored, state, pointed, focus }: PictureProps) {
  const { t } = useTranslation('flow');
  const { t: e } = useTranslation('explore');
  const { search, change } = state;
  const { shown, drawn, ground, groupOf } = explored;
  const viaOf = useMemo(() => new Map(shown.nodes.flatMap(({ id, via }) => (via ? [[id, via.id]] : []))), [shown]);
  const wording = useWording(viaOf);
  const marks = useMemo(
    () => ({
      hidden: new Map([...shown.behind].filter(([id]) => !groupOf.has(id))),
      shut: new Set(readList(search.shut)),
    }),
    [shown, groupOf, search.shut],
  );
  const emphasis = useCallback(
    (links: readonly Link[]) => emphasisOf(links, search, pointed, focus),
    [search, pointed, focus],
  );
  const { openLink, openService } = useOpening(state);
  const opened = useMemo(() => new Set(search.pair === undefined ? [] : [search.pair]), [search.pair]);
  const caption = useCaption(explored.atDay);
  return (
    <FlowPicture
      className={styles['canvas']}
      isFilling
      whole={ground}
      shown={drawn}
      wording={wording}
      marks={marks}
      opened={opened}
      caption={caption}
      emphasis={emphasis}
      onLink={openLink}
      onService={openService}
      onBadge={(id) => change(revealed(search, id))}
      label={t('picture', {
        person: explored.atDay.person.name,
        services: shown.nodes.length,
        disclosures: shown.edges.length,
      })}
    >
      {shown.nodes.length === 0 && (
        <p className={styles['nothing']}>{explored.filters.length > 0 ? e('hidden.nothing') : t('nothingYet')}</p>
      )}
    </FlowPicture>
  );
}
