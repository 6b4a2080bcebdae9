import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  type DocumentNode,
  GraphQLError,
  GraphQLInt,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  type ValidationRule,
  validate,
  valueFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Context } from '../context.ts';

/** What one question may be. Those of the page, of the examples and of the contract stay well under each. */
export const limits = {
  /** Fields within fields. */
  depth: 15,
  aliases: 30,
  directives: 20,
  /** Words and signs. */
  tokens: 2_000,
  /** As graphql-armor counts: 1 for a field, 2 for an object, half as much again for each level, times `first`. */
  cost: 400_000,
} as const;

type ArmorConfig = ConstructorParameters<typeof ApolloArmor>[0];

const off = { enabled: false };
const nothing = {
  blockFieldSuggestion: off,
  costLimit: off,
  maxAliases: off,
  maxDepth: off,
  maxDirectives: off,
  maxTokens: off,
};

function rules(config: ArmorConfig): ValidationRule[] {
  return new ApolloArmor({ ...nothing, ...config }).protect().validationRules;
}

/** Refused before anything is asked of the graph; `parseOptions` bounds the tokens. */
export const limitRules: readonly ValidationRule[] = rules({
  maxAliases: { n: limits.aliases },
  maxDepth: { n: limits.depth },
  maxDirectives: { n: limits.directives },
});

const costRules = rules({ costLimit: { maxCost: limits.cost } });

/** The variables as given, over their defaults. */
function valuesOf(document: DocumentNode, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      if (defaultValue) values[variable.name.value] = valueFromASTUntyped(defaultValue);
    }
  }
  return { ...values, ...given };
}

/** The document with every page size written out: armor counts no variable, and no size that is left to its default. */
function spelledOut(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
): DocumentNode {
  const info = new TypeInfo(schema);
  const values = valuesOf(document, given);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const definition = info.getFieldDef()?.args.find(({ name }) => name === 'first');
        if (!definition) return undefined;
        const asked = node.arguments?.find(({ name }) => name.value === 'first');
        const size = (asked && valueFromAST(asked.value, GraphQLInt, values)) ?? definition.defaultValue;
        const rest = node.arguments?.filter((argument) => argument !== asked) ?? [];
        const value = { kind: Kind.INT, value: String(size ?? 1) } as const;
        const first = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'first' }, value } as const;
        return { ...node, arguments: [...rest, first] };
      },
    }),
  );
}

/** Refuses a question that would cost too much, when its variables are known. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request }) => {
      const [error] = validate(schema, spelledOut(schema, document, request.variables ?? {}), costRules);
      if (!error) return;
      throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    },
  }),
};
