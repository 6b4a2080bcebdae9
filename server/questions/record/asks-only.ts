import { type GraphQLResolveInfo, Kind } from 'graphql';

/**
 * Whether nothing but these columns of a record is asked, so that who knows them need not read it.
 * A fragment counts as asking for more.
 */
export const asksOnly = ({ fieldNodes }: GraphQLResolveInfo, columns: readonly string[]): boolean =>
  fieldNodes.every(({ selectionSet }) =>
    selectionSet?.selections.every(
      (selection) =>
        selection.kind === Kind.FIELD &&
        (selection.name.value === '__typename' || columns.includes(selection.name.value)),
    ),
  );

/** What can be told of a disclosure by its id alone. */
export const neededOfId: readonly string[] = ['id', 'verdict', 'findings', 'gaps'];
