import { Trans, useTranslation } from 'react-i18next';
import type { ContradictionPartsFragment } from '../generated/graphql.ts';
import { useLanguage } from '../text/use-language.ts';
import { useWord } from '../text/use-word.ts';
import { dayText } from '../ui/day-text.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { type ContradictionKind, contradictionKinds } from './kinds.ts';

/** What the authorisation is for, as the law has it: background checks when it is a structural one. */
const purposeOf = (kind: string): string => (kind === 'STRUCTURAL' ? 'BACKGROUND_CHECK' : 'INVESTIGATIVE');

const isKnown = (what: string): what is ContradictionKind => contradictionKinds.some((kind) => kind === what);

/** How a weighing note and an authorisation do not agree, with links to both. */
export function ContradictionSentence({ contradiction }: { readonly contradiction: ContradictionPartsFragment }) {
  const { t } = useTranslation('contradictions');
  const word = useWord();
  const language = useLanguage();
  const { what, weighingNote, authorisation } = contradiction;
  return (
    <span>
      <Trans
        t={t}
        i18nKey={`sentence.${isKnown(what) ? what : 'other'}`}
        values={{
          what,
          noteId: weighingNote.id,
          authorisationId: authorisation.id,
          product: word('product', purposeOf(authorisation.kind)).toLocaleLowerCase(),
          kind: word('authorisationKind', authorisation.kind).toLocaleLowerCase(),
          noteFrom: dayText(weighingNote.validFrom, language, 'short'),
          authorisationFrom: dayText(authorisation.validFrom, language, 'short'),
        }}
        components={{
          note: <EntityLink kind="WeighingNote" id={weighingNote.id} />,
          authorisation: <EntityLink kind="Authorisation" id={authorisation.id} />,
        }}
      />
    </span>
  );
}
