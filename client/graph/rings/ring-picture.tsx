import { useMemo } from 'react';
import { boundsOf } from '../bounds.ts';
import type { Change } from '../changes.ts';
import { readPalette } from '../palette.ts';
import { PictureFrame } from '../picture-frame.tsx';
import { noChanges, type RingNode, type ShownRings } from './model.ts';
import { placeRings, routed } from './place.ts';
import { ringElements } from './ring-elements.ts';
import { marksOf } from './ring-legend.ts';
import { RingLegend } from './ring-legend-list.tsx';
import styles from './ring-picture.module.css';
import { type RingWords, ringFile } from './ring-svg.ts';

interface RingPictureProps {
  /** All that ever stand there: they decide where everything stands, whatever the day. Keep these stable (`useMemo`). */
  readonly whole: readonly RingNode[];
  readonly shown: ShownRings;
  /** What became of each node, where two days are drawn as one. */
  readonly changes?: ReadonlyMap<string, Change>;
  readonly words: RingWords;
  readonly onOpen: (id: string) => void;
  /** What the picture shows, for those who can't see it. */
  readonly label: string;
  /** What stands above the picture when it is kept as a file, a line each; the first names the file. */
  readonly caption: readonly string[];
}

const nothing = { chosen: new Set<string>(), pointed: new Set<string>() };

/** A partnership with its members in rings around it, and what the marks in it mean. */
export function RingPicture({ whole, shown, changes = noChanges, words, onOpen, label, caption }: RingPictureProps) {
  const layout = useMemo(() => placeRings(whole), [whole]);
  const bounds = useMemo(() => boundsOf({ boxes: layout.boxes, routes: new Map() }), [layout]);
  const ties = useMemo(() => routed(shown.ties, layout), [shown, layout]);
  const elements = useMemo(() => ringElements(shown.nodes, ties, layout, changes), [shown, ties, layout, changes]);
  const marks = useMemo(() => marksOf(shown, changes), [shown, changes]);
  const svg = (alone: boolean) =>
    ringFile({ whole, shown, changes, palette: readPalette(), caption, words: alone ? words : null });
  return (
    <>
      <div className={styles['frame']}>
        <PictureFrame
          elements={elements}
          bounds={bounds}
          emphasis={nothing}
          events={{ onLink: () => {}, onService: onOpen }}
          large={false}
          label={label}
          name={caption[0] ?? ''}
          svg={svg}
        />
      </div>
      <RingLegend marks={marks} words={words} />
    </>
  );
}
