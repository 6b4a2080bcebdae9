import { askingFetch } from '../access/asking.ts';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
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
  | { readonly kind: 'error'; readonly message: string };

interface Line {
  readonly progress?: Progress;
  readonly result?: Readonly<Record<string, Tally>>;
  readonly problems?: readonly Problem[];
  readonly error?: string;
}

async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Line> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}

function outcomeOf({ result, problems, error }: Line): Outcome | null {
  if (result) return { kind: 'result', tallies: result };
  if (problems) return { kind: 'problems', problems };
  return error === undefined ? null : { kind: 'error', message: error };
}

/**
 * Sends a zip to be checked, or imported.
 * @param dryRun whether it is only checked
 * @param onProgress told how much is written
 * @throws TypeError when the server can't be reached
 */
export async function send(zip: Blob, dryRun: boolean, onProgress: (progress: Progress) => void): Promise<Outcome> {
  const answer = await askingFetch(`/import?dryRun=${dryRun}`, {
    method: 'POST',
    body: zip,
    headers: { 'content-type': 'application/zip' },
  });
  let outcome: Outcome = { kind: 'error', message: `${answer.status} ${answer.statusText}` };
  if (!answer.body) return outcome;
  for await (const line of linesOf(answer.body)) {
    if (line.progress) onProgress(line.progress);
    outcome = outcomeOf(line) ?? outcome;
  }
  return outcome;
}
