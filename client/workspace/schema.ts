import { buildSchema } from 'graphql';

const files = import.meta.glob<string>('../../schema/*.graphql', { query: '?raw', import: 'default', eager: true });

/** What can be asked, as the page was built with it: a server where people sign in does not tell it to whoever asks. */
export const schema = buildSchema(Object.values(files).join('\n'));
