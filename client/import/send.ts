import { askingFetch } from '../access/asking.ts';
import type { ErrorCode } from '../ui/error-said.ts';

/** What is wrong, as the API words it, and in the kind and parts of which the page makes a sentence of its own. */
export interface Wrong {
  readonly kind: string;
  readonly parts: Readonly<Record<string, string | number>>;
  readonly message: string;
  /** What is wrong with a part of a list. */
  readonly within?: Wrong;
}

export interface Problem extends Wrong {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type Outcome =
  | { readonly kind: 'result'; readonly tallies: Readonly<Record<string, Tally>> }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | Failure;

export interface Failure {
  readonly kind: 'error';
  /** undefined where the server can't be reached, or broke off. */
  readonly code: ErrorCode | undefined;
  /** What the server said of it, in English. */
  readonly message: string;
}

interface Line {
  readonly progress?: Progress;
  readonly result?: Readonly<Record<string, Tally>>;
  readonly problems?: readonly Problem[];
  readonly error?: string;
  readonly code?: ErrorCode;
  /** As the server answers what comes to no import, such as a zip that is too large. */
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: ErrorCode } }[];
}

async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Line> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
  if (rest !== '') yield JSON.parse(rest) as Line;
}

const failure = (code: ErrorCode | undefined, message = ''): Failure => ({ kind: 'error', code, message });

function outcomeOf({ result, problems, error, code, errors }: Line): Outcome | null {
  if (result) return { kind: 'result', tallies: result };
  if (problems) return { kind: 'problems', problems };
  const [first] = errors ?? [];
  if (first) return failure(first.extensions.code, first.message);
  return error === undefined ? null : failure(code, error);
}

/** What can be said of an answer that says nothing itself, as one that comes from before the server. */
function silent({ ok, status }: Response): Failure {
  if (ok) return failure(undefined);
  return failure([429, 502, 503, 504].includes(status) ? 'UNAVAILABLE' : 'INTERNAL');
}

async function outcomeIn(answer: Response, onProgress: (progress: Progress) => void): Promise<Outcome> {
  let outcome: Outcome = silent(answer);
  if (!answer.body) return outcome;
  for await (const line of linesOf(answer.body)) {
    if (line.progress) onProgress(line.progress);
    outcome = outcomeOf(line) ?? outcome;
  }
  return outcome;
}

/**
 * Sends a zip to be checked, or imported.
 * @param dryRun whether it is only checked
 * @param onProgress told how much is written
 */
export async function send(zip: Blob, dryRun: boolean, onProgress: (progress: Progress) => void): Promise<Outcome> {
  try {
    const answer = await askingFetch(`/import?dryRun=${dryRun}`, {
      method: 'POST',
      body: zip,
      headers: { 'content-type': 'application/zip' },
    });
    return await outcomeIn(answer, onProgress).catch(() => silent(answer));
  } catch {
    return failure(undefined);
  }
}
