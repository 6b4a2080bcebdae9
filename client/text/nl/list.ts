export const text = {
  nothing: 'Niets voldoet aan deze filters.',
  clear: 'Wis de filters',
  find: 'Zoek',
  findHint: 'nummer of naam',
  findId: 'nummer',
};

declare module '../resources.ts' {
  interface Resources {
    list: typeof text;
  }
}
