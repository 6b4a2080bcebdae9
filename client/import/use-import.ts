import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { pack } from './pack.ts';
import { type Outcome, type Progress, send } from './send.ts';

/** Where an import stands: chosen files are first checked, and written only when that is asked for. */
export type Stage =
  | { readonly at: 'choose' }
  | { readonly at: 'nothing' }
  | { readonly at: 'checking' }
  | { readonly at: 'checked'; readonly zip: Blob; readonly outcome: Outcome }
  | { readonly at: 'importing'; readonly progress: Progress | null }
  | { readonly at: 'imported'; readonly zip: Blob; readonly outcome: Outcome };

export function useImport() {
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const client = useApolloClient();
  const check = async (zip: Blob) => {
    setStage({ at: 'checking' });
    setStage({ at: 'checked', zip, outcome: await send(zip, true, () => {}) });
  };
  const choose = async (files: readonly File[]) => {
    setStage({ at: 'checking' });
    const zip = await pack(files);
    if (zip === null) setStage({ at: 'nothing' });
    else await check(zip);
  };
  const write = async (zip: Blob) => {
    setStage({ at: 'importing', progress: null });
    const outcome = await send(zip, false, (progress) => setStage({ at: 'importing', progress }));
    // What was asked before the import may have another answer now.
    await client.clearStore();
    setStage({ at: 'imported', zip, outcome });
  };
  const reset = () => setStage({ at: 'choose' });
  return { stage, choose, check, write, reset };
}
