import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { schema } from '../api/schema.ts';

/** A question of the schema, asked with everything that it can tell. */
export interface Operation {
  readonly field: string;
  readonly query: string;
  /** The arguments it takes, by name. */
  readonly takes: readonly GraphQLArgument[];
}

const hasNoRequired = ({ args }: GraphQLField<unknown, unknown>) => !args.some(isRequiredArgument);

/** @returns every field of a type, and those of the things within it; a thing that has an id costs depth, as only those lead in circles */
function selection(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '';
  const fields = type.getFields();
  const left = 'id' in fields ? depth - 1 : depth;
  if (left < 0) return '';
  const selected = Object.values(fields)
    .filter(hasNoRequired)
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return field.name;
      const text = selection(inner, left);
      return text === '' ? [] : `${field.name}${text}`;
    });
  return selected.length === 0 ? '' : ` { ${selected.join(' ')} }`;
}

function operation({ name, args, type }: GraphQLField<unknown, unknown>): Operation {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const text = selection(getNamedType(type), 2);
  return {
    field: name,
    query: args.length === 0 ? `{ ${name}${text} }` : `query (${declared}) { ${name}(${given})${text} }`,
    takes: args,
  };
}

const fieldsOf = (type: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] => {
  const root = schema.getType(type);
  return isObjectType(root) ? Object.values(root.getFields()) : [];
};

/** Every question of the schema; whatever is added to it is asked too. */
export const questions: readonly Operation[] = fieldsOf('Query').map(operation);

/** Every value of an argument that takes one of a few: a word, a truth, or an order by one of a few; null for any other. */
export function wordsOf({ type }: Pick<GraphQLArgument, 'type'>): readonly unknown[] | null {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  if (named.name === 'Boolean') return [true, false];
  if (!isInputObjectType(named)) return null;
  let objects: Readonly<Record<string, unknown>>[] = [{}];
  for (const field of Object.values(named.getFields())) {
    const words = wordsOf(field);
    if (words === null) return null;
    objects = objects.flatMap((object) => words.map((word) => ({ ...object, [field.name]: word })));
  }
  return objects;
}
