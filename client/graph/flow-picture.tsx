import { useMemo } from 'react';
import { boundsOf } from './bounds.ts';
import type { Change } from './changes.ts';
import type { Emphasis } from './controller.ts';
import { elementsOf, type Marks, type Wording } from './elements.ts';
import { useLayout } from './layout/use-layout.ts';
import { bundledPairs, isLarge, linksOf, noneOpened } from './links.ts';
import type { FlowGraph, Link } from './model.ts';
import { readPalette } from './palette.ts';
import { PictureFrame } from './picture-frame.tsx';
import { flowSvg } from './svg/flow-svg.ts';
import { useLegendWords } from './svg/use-legend-words.ts';

interface FlowPictureProps {
  /** The flow at its latest day: it decides where everything stands. */
  readonly whole: FlowGraph;
  readonly shown: FlowGraph;
  readonly wording: Wording;
  readonly marks?: Marks;
  /** The pairs of services, as `FROM>TO`, whose bundle is opened into its lines. Keep it stable (`useMemo`). */
  readonly opened?: ReadonlySet<string>;
  /** Which lines and services stand out. */
  readonly emphasis: (links: readonly Link[]) => Emphasis;
  readonly onLink: (link: Link) => void;
  readonly onService: (service: string) => void;
  readonly onBadge?: (service: string) => void;
  /** What the picture shows, for those who can't see it. */
  readonly label: string;
  /** What stands above the picture when it is kept as a file, a line each; the first names the file. */
  readonly caption: readonly string[];
  /** What the changes among the marks are called, where two flows are drawn as one. */
  readonly changeWords?: Readonly<Record<Change, string>>;
}

/** The flow as a picture. A keyboard or screen-reader user has the tables, which say the same. */
export function FlowPicture(props: FlowPictureProps) {
  const { whole, shown, wording, marks, opened = noneOpened, emphasis, onLink, onService, onBadge, label } = props;
  const links = useMemo(() => linksOf(shown.edges, bundledPairs(whole.edges, opened)), [shown, whole, opened]);
  const large = useMemo(() => isLarge(whole), [whole]);
  const { layout, isSketch } = useLayout(whole, shown, opened);
  const words = useLegendWords();
  const elements = useMemo(
    () => elementsOf(shown.nodes, links, layout, wording, marks),
    [shown, links, layout, wording, marks],
  );
  const svg = () =>
    flowSvg({
      nodes: shown.nodes,
      links,
      layout,
      wording,
      marks,
      palette: readPalette(),
      caption: props.caption,
      legend: { ...words, change: props.changeWords },
    });
  return (
    <PictureFrame
      elements={elements}
      bounds={useMemo(() => boundsOf(layout), [layout])}
      emphasis={useMemo(() => emphasis(links), [emphasis, links])}
      events={{
        onLink: (id) => {
          const link = links.find((candidate) => candidate.id === id);
          if (link) onLink(link);
        },
        onService,
        onBadge: (service) => onBadge?.(service),
      }}
      large={large}
      isSketch={isSketch}
      label={label}
      name={props.caption[0] ?? ''}
      svg={svg}
    />
  );
}
