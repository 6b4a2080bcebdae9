import { useErrorSaid } from './error-said.ts';

/** What went wrong, within a sentence or under a form: in the reader's language, then in the API's own. */
export function ErrorSentence({ error }: { readonly error: Error }) {
  const { text, original } = useErrorSaid()(error);
  return (
    <>
      {text}
      {original !== '' && (
        <>
          {' '}
          <span lang="en">{original}</span>
        </>
      )}
    </>
  );
}
