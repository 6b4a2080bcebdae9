export const text = {
  counted: 'Welke verstrekkingen meetellen',
  service: 'Verstrekt door',
  everyService: 'elke dienst',
  from: 'Van',
  to: 'Tot en met',
  report: 'Periode van het rapport',
  always: 'Hele tijd',
};

declare module '../resources.ts' {
  interface Resources {
    period: typeof text;
  }
}
