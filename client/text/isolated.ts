const begins = '\u2068';
const ends = '\u2069';

/** Marks that turn or shut off a direction, and the blocks whose letters run from right to left. */
const turning =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** How many isolates a text leaves open, and how many it ends that it did not begin. */
function unmatched(text: string): { readonly open: number; readonly ended: number } {
  let open = 0;
  let ended = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) open += 1;
    else if (character !== ends) continue;
    else if (open > 0) open -= 1;
    else ended += 1;
  }
  return { open, ended };
}

/**
 * A name as it may stand among other words in a picture, where no markup keeps them apart: one that can turn about what
 * stands beside it is shut in between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode's UAX #9).
 * @param name of one line
 */
export function isolated(name: string): string {
  if (!turning.test(name)) return name;
  // It may hold such marks itself: as many more go around it as it takes for the outermost two to match.
  const { open, ended } = unmatched(name);
  return begins.repeat(ended + 1) + name + ends.repeat(open + 1);
}
