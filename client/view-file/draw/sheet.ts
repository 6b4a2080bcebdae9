/** Where something stands in the file, in pixels of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The file while it is being drawn. */
export interface Sheet {
  /** Where the file begins in the window: all else is told from there. */
  readonly origin: Pick<Place, 'x' | 'y'>;
  readonly font: string;
  /** What is drawn, from the bottom up. */
  readonly drawn: string[];
  /** Fills, by what they are made from. */
  readonly fills: Map<string, { readonly id: string; readonly markup: string }>;
  /** The fills that came along with a picture, by their id in the page. */
  readonly brought: Set<string>;
  /** How far what is drawn reaches. */
  right: number;
  bottom: number;
}

export const emptySheet = (origin: Sheet['origin'], font: string): Sheet => ({
  origin,
  font,
  drawn: [],
  fills: new Map(),
  brought: new Set(),
  right: 0,
  bottom: 0,
});

/** Where a part of the page stands in the file. */
export function placeOf({ origin }: Sheet, { x, y, width, height }: Place): Place {
  return { x: x - origin.x, y: y - origin.y, width, height };
}

/** Puts something on top of what is drawn. */
export function put(sheet: Sheet, { x, y, width, height }: Place, markup: string): void {
  sheet.right = Math.max(sheet.right, x + width);
  sheet.bottom = Math.max(sheet.bottom, y + height);
  sheet.drawn.push(markup);
}
