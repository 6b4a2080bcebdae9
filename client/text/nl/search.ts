export const text = {
  label: 'Zoeken',
  placeholder: 'Zoek op naam of nummer',
  searching: 'Zoeken…',
  nothing: 'Niets gevonden. Probeer een deel van de naam, of het nummer.',
  found_one: '{{count}} gevonden',
  found_other: '{{count}} gevonden',
  failed: 'Zoeken lukt nu niet. Probeer het zo opnieuw.',
};

declare module '../resources.ts' {
  interface Resources {
    search: typeof text;
  }
}
