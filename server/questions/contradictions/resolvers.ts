import type { Resolvers } from '../../generated/schema.ts';
import { contradictions } from './contradictions.ts';

export const resolvers: Resolvers = {
  Query: {
    contradictions: (_, { asOf }, { graph, today }) => contradictions(graph, asOf ?? today),
  },
  Contradiction: {
    weighingNote: ({ weighingNote }, _, { records }) => records.get('weighingNote', weighingNote),
    authorisation: ({ authorisation }, _, { records }) => records.get('authorisation', authorisation),
    service: ({ service }, _, { records }) => records.get('service', service),
  },
};
