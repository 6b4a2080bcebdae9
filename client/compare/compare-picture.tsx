import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../flow/use-wording.ts';
import { type Change, changeOrder, changeSign } from '../graph/changes.ts';
import { type Marks, noMarks, type Wording } from '../graph/elements.ts';
import { FlowPicture } from '../graph/flow-picture.tsx';
import { bundledPairs, linksOf } from '../graph/links.ts';
import styles from './compare.module.css';
import { type Difference, unionOf } from './difference.ts';

interface ComparePictureProps {
  readonly difference: Difference;
  /** What is compared, which names the file that the picture is kept as. */
  readonly name: string;
  readonly label: string;
  /** The day on which a service that is opened is looked at; absent is today. */
  readonly asOf: string | undefined;
  readonly words?: 'change' | 'authority';
}

const nothing = () => ({ chosen: new Set<string>(), pointed: new Set<string>() });

/** A line that bundles several: what all of them became, or else changed. */
function changeOfMany(changes: readonly Change[]): Change {
  const [first = 'same'] = changes;
  return changes.every((change) => change === first) ? first : 'changed';
}

function useChangeWords(words: 'change' | 'authority'): Readonly<Record<Change, string>> {
  const { t } = useTranslation('compare');
  return useMemo(
    () => Object.fromEntries(changeOrder.map((change) => [change, t(`${words}.${change}`)])) as Record<Change, string>,
    [t, words],
  );
}

/** By which partnership each possible service was so, on one of the two sides. */
function useViaOf({ nodes }: Difference, side: 'before' | 'after'): ReadonlyMap<string, string> {
  return useMemo(
    () => new Map(nodes.flatMap(({ id, [side]: node }) => (node?.via ? [[id, node.via.id] as const] : []))),
    [nodes, side],
  );
}

/** Both sides in one picture: what is new, gone or different by its sign, its line and its colour. */
export function ComparePicture({ difference, name, label, asOf, words = 'change' }: ComparePictureProps) {
  const navigate = useNavigate();
  const union = useMemo(() => unionOf(difference), [difference]);
  const changes = useMemo(() => {
    const ofEdge = new Map(union.edges.map((edge, index) => [edge, difference.edges[index]?.change ?? 'same']));
    const links = linksOf(union.edges, bundledPairs(union.edges)).map(
      ({ id, edges }) => [id, changeOfMany(edges.map((edge) => ofEdge.get(edge) ?? 'same'))] as const,
    );
    return new Map<string, Change>([...difference.nodes.map(({ id, change }) => [id, change] as const), ...links]);
  }, [union, difference]);
  const older = useWording(useViaOf(difference, 'before'));
  const newer = useWording(useViaOf(difference, 'after'));
  const wording = useMemo((): Wording => {
    const signed = (id: string, text: string) => {
      const change = changes.get(id) ?? 'same';
      return change === 'same' ? text : `${changeSign[change]} ${text}`;
    };
    return {
      service: (node) => signed(node.id, newer.service(node)),
      link: (link) => {
        const text = (changes.get(link.id) === 'removed' ? older : newer).link(link);
        if (link.edges.length === 1) return signed(link.id, text);
        // There is room for it beside the days, not beside how many they are.
        const [count = '', days = ''] = text.split('\n');
        return `${count}\n${signed(link.id, days)}`;
      },
    };
  }, [older, newer, changes]);
  const marks = useMemo((): Marks => ({ ...noMarks, changes }), [changes]);
  const caption = useMemo(() => [name, label], [name, label]);
  const changeWords = useChangeWords(words);
  const onService = useCallback(
    (service: string) => void navigate({ to: '/service/$service', params: { service }, search: { asOf } }),
    [navigate, asOf],
  );
  return (
    <FlowPicture
      className={styles['picture']}
      whole={union}
      shown={union}
      wording={wording}
      marks={marks}
      emphasis={nothing}
      label={label}
      caption={caption}
      changeWords={changeWords}
      asHighAsDrawn
      onLink={({ edges: [edge] }) => {
        if (edge?.disclosure)
          void navigate({ to: '/disclosure/$disclosure', params: { disclosure: edge.disclosure.id } });
      }}
      onService={onService}
    />
  );
}
