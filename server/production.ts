// GraphQL and Express look at this when they are loaded: without it each field of an answer costs a check for a second
// copy of the library, a quarter of the time of a large answer. So this is imported before they are.
process.env['NODE_ENV'] ??= 'production';
