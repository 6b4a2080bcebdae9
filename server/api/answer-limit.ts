import type { ApolloServerPlugin } from '@apollo/server';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';

/** How many things the lists of one answer hold together. */
export const mostItems = 500_000;
/** As many errors as one answer tells. */
export const mostErrors = 50;

/** Whether it is a list of things that have fields themselves: only those can grow an answer without bound. */
function isListOfThings(type: GraphQLOutputType): boolean {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable) && isCompositeType(getNamedType(nullable));
}

const counts = new WeakMap<Context, number>();

function counted<Value>(value: Value, context: Context): Value {
  if (!Array.isArray(value)) return value;
  const total = (counts.get(context) ?? 0) + value.length;
  counts.set(context, total);
  if (total > mostItems) {
    throw badInput(`The lists of one answer hold at most ${mostItems} things together: ask for less at once.`);
  }
  return value;
}

function countList(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    const value = resolve(parent, args, context, info) as unknown;
    return value instanceof Promise ? value.then((list) => counted(list, context)) : counted(value, context);
  };
}

function countLists(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (isListOfThings(field.type)) countList(field);
  }
}

/** Bounds an answer by what comes to be in it: lists within lists multiply, and most have no `first`. */
export const answerLimit: ApolloServerPlugin<Context> = {
  serverWillStart: async ({ schema }) => countLists(schema),
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.slice(0, mostErrors);
    },
  }),
};
