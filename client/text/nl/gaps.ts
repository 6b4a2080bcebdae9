export const text = {
  navigation: 'Niet vastgelegd',
  title: 'Wat niet vastligt',
  lead: 'Een regel staat open als een feit niet is vastgelegd: zij kan dan overtreden zijn of niet. Een open regel telt nergens als overtreden.',
  what: 'wat niet vastligt',
  nothing:
    'Over deze dienst en periode staat geen enkele regel open: er is niets verstrekt, of alles wat de regels nodig hebben is vastgelegd. Kies een andere periode of dienst.',
  matrix: 'Open regels van {{service}}, per kwartaal',
  table: 'Tabel met open regels van {{service}}',
  total_one: '{{count}} open regel',
  total_other: '{{count}} open regels',
  rule: 'Regel',
  sum: 'Samen',
  cell_one: '{{service}}, {{quarter}}, {{rule}}: {{count}} verstrekking',
  cell_other: '{{service}}, {{quarter}}, {{rule}}: {{count}} verstrekkingen',
  list: 'Verstrekkingen met een open regel',
  all: 'Alle verstrekkingen met een open regel',
  behind: 'Achter het getal: {{service}}, {{quarter}}',
  hint: 'Kies een getal om alleen die te zien.',
  showAll: 'Toon alle',
  handing: '{{from}} → {{to}}',
  verdict: 'oordeel nu',
  order: 'Op volgorde van',
  orders: { day: 'dag', rule: 'regel', service: 'dienst' },
};

declare module '../resources.ts' {
  interface Resources {
    gaps: typeof text;
  }
}
