import { type ReactNode, useMemo, useState } from 'react';
import { boundsOf } from './bounds.ts';
import type { Change } from './changes.ts';
import type { Emphasis } from './controller.ts';
import { elementsOf, type Marks, noMarks, type Wording } from './elements.ts';
import { FlowLegend } from './flow-legend.tsx';
import { flowMarksOf } from './flow-marks.ts';
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
  /** As high as it takes to be read, where its frame has no height of its own to fill. */
  readonly asHighAsDrawn?: boolean;
  /** What the changes among the marks are called, where two flows are drawn as one; keep it stable too. */
  readonly changeWords?: Readonly<Record<Change, string>>;
  /** Of the frame that the picture fills. */
  readonly className: string | undefined;
  /** Whether that frame takes what room there is beside the legend. */
  readonly isFilling?: boolean;
  /** What lies over the picture. */
  readonly children?: ReactNode;
}

/** The flow as a picture, and what the marks in it mean. A keyboard or screen-reader user has the tables, which say the same. */
export function FlowPicture(props: FlowPictureProps) {
  const {
    whole,
    shown,
    wording,
    marks = noMarks,
    opened = noneOpened,
    emphasis,
    onLink,
    onService,
    onBadge,
    label,
  } = props;
  const links = useMemo(() => linksOf(shown.edges, bundledPairs(whole.edges, opened)), [shown, whole, opened]);
  const large = useMemo(() => isLarge(whole), [whole]);
  const { layout, isSketch } = useLayout(whole, shown, opened);
  const words = useLegendWords(props.changeWords);
  const [areLabelsRead, setLabelsRead] = useState(false);
  const legend = useMemo(() => flowMarksOf({ nodes: shown.nodes, links, marks }), [shown, links, marks]);
  const elements = useMemo(
    () => elementsOf(shown.nodes, links, layout, wording, marks),
    [shown, links, layout, wording, marks],
  );
  const svg = (alone: boolean) =>
    flowSvg({
      nodes: shown.nodes,
      links,
      layout,
      wording,
      marks,
      palette: readPalette(),
      caption: props.caption,
      legend: alone ? words : null,
    });
  return (
    <>
      <div className={props.className}>
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
            onLabelsRead: setLabelsRead,
          }}
          large={large}
          isSketch={isSketch}
          asHighAsDrawn={props.asHighAsDrawn}
          label={label}
          name={props.caption[0] ?? ''}
          svg={svg}
        />
        {props.children}
      </div>
      <FlowLegend marks={legend} words={words} areLabelsRead={areLabelsRead} isFilling={props.isFilling === true} />
    </>
  );
}
