import { Fragment } from 'react';
import type { ListedDisclosureFragment } from '../generated/graphql.ts';
import { IdLink } from '../page/id-link.tsx';

const few = 3;

/** The partnership that it was made to, else the services. */
export function Recipients({ disclosure }: { readonly disclosure: ListedDisclosureFragment }) {
  const { toPartnership, recipients } = disclosure;
  if (toPartnership) return <IdLink kind="Partnership" id={toPartnership.id} />;
  return (
    <>
      {recipients.slice(0, few).map(({ id }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <IdLink kind="Service" id={id} />
        </Fragment>
      ))}
      {recipients.length > few && ` +${recipients.length - few}`}
    </>
  );
}
