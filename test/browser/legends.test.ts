import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { pagesOf } from './pdf.ts';
import { drawingOn, looksOn, zoomTo } from './picture.ts';
import { keptView, readSvg } from './view-file.ts';
import { canBrowse, openWorld, type World } from './world.ts';

/** The machine may be busy with other tests. */
const soon = { timeout: 20_000 };

const verdictWords: Readonly<Record<string, string>> = {
  '✕': '✕ Onrechtmatig',
  '?': '? Onbeslist',
  '!': '! Onzorgvuldig',
  '✓': '✓ Rechtmatig',
  '–': '– Niet beoordeeld',
};
const verdictSigns = { UNLAWFUL: '✕', UNDECIDED: '?', CARELESS: '!', LAWFUL: '✓', NOT_ASSESSED: '–' } as const;
const changeWords = { removed: '− weg', added: '+ erbij', changed: '± anders', same: '= gelijk' } as const;
const withdrawalWords = {
  removed: '− zonder grond',
  changed: '± deels zonder grond',
  same: '= blijft gelijk',
} as const;
const tieWords = {
  member: 'lid op de peildatum',
  joined: 'wordt die dag lid',
  left: 'geen lid meer',
  related: 'lid van dat verband',
} as const;
const label = 'Label: oordeel, stap · dag, toestemming';
const figures = '● personen bekend ~ personen mogelijk';

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What a reader sees of the legend; nothing where there is none. */
async function legendOn(page: Page, name: string): Promise<string[]> {
  const texts = await page.getByRole('list', { name, exact: true }).getByRole('listitem').allInnerTexts();
  return texts.map(oneSpace).filter((text) => text !== '');
}

interface Expected {
  /** Reads from the page, or asks the API, what is drawn. */
  readonly drawn: () => Promise<readonly string[]>;
  /** What is certainly drawn at this moment, and what is not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  readonly name?: string;
}

/** Waits until the legend says just what is drawn. */
async function explains(page: Page, { drawn, has = [], lacks = [], name = 'Legenda' }: Expected): Promise<void> {
  const compare = async () => {
    const [legend, marks] = [await legendOn(page, name), await drawn()];
    return {
      unexplained: [...marks, ...has].filter((mark) => !legend.includes(mark)),
      surplus: legend.filter((entry) => !marks.includes(entry) || lacks.includes(entry)),
      twice: legend.filter((entry, index) => legend.indexOf(entry) !== index),
    };
  };
  await expect.poll(compare, soon).toEqual({ unexplained: [], surplus: [], twice: [] });
}

/** Goes to an address within the page, as its own links do: nothing is loaded anew. */
const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((address) => window.history.pushState({}, '', address), path);

type ChangeWords = Readonly<Record<string, string>>;

function serviceWords(classes: readonly string[]): string[] {
  const is = (name: string) => classes.includes(name);
  if (is('partnership')) return ['Samenwerkingsverband'];
  return [
    ...(is('own') ? ['Eigen dienst'] : []),
    // The colour of a foreign service is lost under that of a risk, and where it is only possible.
    ...(is('foreign') && !is('risk') && is('KNOWN') ? ['Buitenlandse dienst'] : []),
    ...(is('risk') ? ['▲ Verhoogd risicoprofiel'] : []),
    ...(is('POSSIBLE') ? ['Mogelijk bereik'] : []),
    ...(is('shut') ? ['Ingeklapt'] : []),
  ];
}

/** What is on the canvas, in the words that the legend has for it. */
async function markedOn(page: Page, changes: ChangeWords = changeWords): Promise<string[]> {
  const words = (await looksOn(page)).flatMap(({ classes, words: written }) => {
    const is = (name: string) => classes.includes(name);
    const change = Object.keys(changes).filter(is);
    const became = (some: readonly string[]) => some.flatMap((one) => changes[one] ?? []);
    if (is('service')) {
      const told = written.includes('~') ? [figures] : [];
      return [...serviceWords(classes), ...became(change.filter((one) => one !== 'same')), ...told];
    }
    if (is('tie')) {
      const kind = Object.entries(tieWords).flatMap(([name, text]) => (is(name) ? [text] : []));
      return change.length > 0 ? became(change) : kind;
    }
    if (is('badge')) return ['+n Verborgen lijnen'];
    if (is('label')) return is('KNOWN') && !is('bundle') && written.includes('\n') ? [label] : [];
    if (!is('line')) return [];
    const verdicts = Object.entries(verdictSigns).flatMap(([name, sign]) =>
      is(name) ? [verdictWords[sign] ?? ''] : [],
    );
    return [...(is('KNOWN') ? verdicts : []), ...became(change)];
  });
  return [...new Set(words)];
}

/** What is in a chart of lanes, in the words that the legend has for it. */
async function lanesIn(chart: Locator): Promise<string[]> {
  return chart.evaluate((svg, verdicts) => {
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
    const fills = [...svg.querySelectorAll('rect')].map((rect) => {
      const { parentElement } = rect;
      return rect.getAttribute('fill') ?? parentElement?.getAttribute('fill') ?? '';
    });
    const has = {
      Wegingsnotitie: fills.some((fill) => fill.includes('--own')),
      'Toestemming van kracht': fills.some((fill) => fill.includes('--accent')),
      'Ingetrokken: dekt niets meer': fills.some((fill) => fill.startsWith('url(')),
      '≠ Tegenspraak op de gekozen dag': texts.includes('≠'),
      'Gekozen dag': svg.querySelector('g[stroke="var(--accent)"] > line') !== null,
    };
    return [
      ...Object.entries(has).flatMap(([words, there]) => (there ? [words] : [])),
      ...Object.entries(verdicts).flatMap(([sign, words]) => (texts.includes(sign) ? [words] : [])),
    ];
  }, verdictWords);
}

const times = (text: string, part: string): number => oneSpace(text).split(part).length - 1;

describe.skipIf(!canBrowse)('a legend', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('of a flow explains what is drawn on the day, from as near as it is looked at, and stands once on paper', async () => {
    await using visit = await world.visit('/person/P-001?asOf=2020-03-01&shut=SAGE');
    const { page, complaints } = visit;
    await drawingOn(page);
    const drawn = () => markedOn(page);
    const folding = ['Ingeklapt', '+n Verborgen lijnen'];
    await explains(page, { drawn, has: [...folding, label, '✕ Onrechtmatig'], lacks: ['Mogelijk bereik'] });
    await go(page, '/person/P-001?asOf=2020-03-01');
    await explains(page, { drawn, has: ['Mogelijk bereik', '! Onzorgvuldig'], lacks: folding });

    const printed = (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
    const kept = readSvg((await keptView(page, 'SVG')).bytes.toString('utf8')).texts.join(' ');
    for (const text of [printed, kept]) expect([times(text, 'Mogelijk bereik'), times(text, label)]).toEqual([1, 1]);

    await zoomTo(page, 0.5);
    await explains(page, { drawn, has: ['✕ Onrechtmatig'], lacks: [label] });
    await zoomTo(page, 0.7);
    await explains(page, { drawn, has: [label] });

    await go(page, '/person/P-001?asOf=2019-09-17');
    await explains(page, { drawn, has: ['✓ Rechtmatig'], lacks: ['✕ Onrechtmatig', '! Onzorgvuldig'] });
    await go(page, '/person/P-001?asOf=2019-09-16');
    await explains(page, { drawn: async () => [] });
    expect(await page.getByRole('list', { name: 'Legenda' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('of two days of a person explains what became of what, and its looks', async () => {
    await using visit = await world.visit('/compare?person=P-001&from=2019-10-02&to=2020-03-01');
    const { page, complaints } = visit;
    await drawingOn(page);
    const drawn = () => markedOn(page);
    await explains(page, { drawn, has: ['+ erbij', '− weg', '± anders', '= gelijk', '▲ Verhoogd risicoprofiel'] });
    const printed = (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
    expect([times(printed, 'Eigen dienst'), times(printed, label)]).toEqual([1, 1]);
    await go(page, '/compare?person=P-001&from=2020-03-01&to=2020-03-01');
    await explains(page, { drawn, has: ['= gelijk'], lacks: ['+ erbij', '− weg', '± anders'] });
    expect(complaints).toEqual([]);
  });

  it('of an authorisation with and without its withdrawal explains what loses its authority', async () => {
    await using visit = await world.visit('/compare?authorisation=T-AIVD-M2&on=2020-01-01');
    const { page, complaints } = visit;
    await drawingOn(page);
    const drawn = () => markedOn(page, withdrawalWords);
    await explains(page, { drawn, has: ['− zonder grond'] });
    await go(page, '/compare?authorisation=T-AIVD-M2&on=2030-01-01');
    await explains(page, { drawn, has: ['= blijft gelijk'], lacks: ['− zonder grond', '± deels zonder grond'] });
    expect(complaints).toEqual([]);
  });

  it('of a partnership on two days explains who came, went or has other figures', async () => {
    await using visit = await world.visit('/compare?partnership=BREED&from=2019-10-02&to=2020-04-01');
    const { page, complaints } = visit;
    await drawingOn(page);
    const between = '● bekend ~ mogelijk: van de eerste naar de tweede dag';
    const drawn = async () => (await markedOn(page)).map((mark) => (mark === figures ? between : mark));
    await explains(page, { drawn, has: ['+ erbij', between] });
    await go(page, '/compare?partnership=BREED&from=2020-04-01&to=2020-04-01');
    await explains(page, { drawn, has: ['= gelijk', between], lacks: ['+ erbij', '− weg', '± anders'] });
    expect(complaints).toEqual([]);
  });

  it('of a partnership explains each of its pictures, and nothing where nobody is a member yet', async () => {
    const path = (picture: string, day: string) => `/partnership/BREED?picture=${picture}&asOf=${day}`;
    await using visit = await world.visit(path('diagram', '2020-03-31'));
    const { page, complaints } = visit;
    await drawingOn(page);
    const rings = () => markedOn(page);
    await explains(page, { drawn: rings, has: [figures, tieWords.left], lacks: [tieWords.joined] });
    const printed = (await pagesOf(await page.pdf({ preferCSSPageSize: true }))).join(' ');
    expect([times(printed, figures), times(printed, tieWords.left)]).toEqual([1, 1]);
    await go(page, path('diagram', '2020-04-01'));
    await explains(page, { drawn: rings, has: [figures, tieWords.joined] });
    await go(page, path('diagram', '2014-05-01'));
    await explains(page, { drawn: rings, has: ['Samenwerkingsverband'], lacks: [figures, ...Object.values(tieWords)] });

    const received = '● ontving de verstrekking';
    const later = '+ trad pas later toe, of opnieuw';
    const standings = ['▸ deed de verstrekking zelf', received, later, '– was al weg en kwam niet terug'];
    const joined = async () => {
      const matrix = page.getByRole('table', { name: 'Leden en verstrekkingen aan het verband' });
      const signs = new Set((await matrix.locator('td').allTextContents()).map(([sign]) => sign));
      const heads = (await matrix.getByRole('columnheader').getByRole('button').allTextContents()).map(
        ([sign]) => sign,
      );
      return [
        ...standings.filter(([sign]) => signs.has(sign)),
        ...Object.entries(verdictWords).flatMap(([sign, words]) => (heads.includes(sign) ? [words] : [])),
      ];
    };
    await go(page, path('joined', '2020-03-31'));
    await explains(page, { drawn: joined, has: [received, '✕ Onrechtmatig'], lacks: [later] });
    await go(page, path('joined', '2020-07-01'));
    await explains(page, { drawn: joined, has: [later] });

    const members = () =>
      page.locator('main [role="img"] svg').evaluate((svg, verdicts) => {
        const paints = (selector: string) =>
          [...svg.querySelectorAll(selector)].map((one) => one.getAttribute('fill') ?? '');
        const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
        const dots = paints('circle');
        const has = {
          'lidmaatschap van een eigen dienst': paints('rect').includes('var(--accent-soft)'),
          'lidmaatschap van een buitenlandse dienst': paints('rect').includes('var(--foreign)'),
          'ontving de verstrekking': dots.some((fill) => fill !== 'var(--surface)'),
          'ontving die na de peildatum': dots.includes('var(--surface)'),
          '▲ verhoogd risicoprofiel': texts.some((text) => text.startsWith('▲')),
        };
        return [
          ...Object.entries(has).flatMap(([words, there]) => (there ? [words] : [])),
          ...Object.entries(verdicts).flatMap(([sign, words]) => (texts.includes(sign) ? [words] : [])),
        ];
      }, verdictWords);
    const after = 'ontving die na de peildatum';
    await go(page, path('members', '2020-03-31'));
    await explains(page, { drawn: members, has: ['ontving de verstrekking', after] });
    await go(page, path('members', '2022-06-01'));
    await explains(page, { drawn: members, has: ['ontving de verstrekking'], lacks: [after] });
    await go(page, path('members', '2014-06-01'));
    await explains(page, { drawn: members, has: [after], lacks: ['ontving de verstrekking'] });

    const lines = async () => {
      const dots = await page.locator('main [role="img"] svg circle').count();
      return dots > 0
        ? ['Bekend personen van wie het gegevens heeft', 'Mogelijk personen van wie het ze kan hebben']
        : [];
    };
    await go(page, path('exposure', '2020-03-31'));
    await explains(page, { drawn: lines, has: ['Bekend personen van wie het gegevens heeft'] });
    await go(page, path('exposure', '2014-05-01'));
    await explains(page, { drawn: lines, lacks: ['Bekend personen van wie het gegevens heeft'] });
    expect(complaints).toEqual([]);
  });

  it('of a service over time explains what is in its period', async () => {
    await using visit = await world.visit('/service/SAGE?asOf=2020-03-01');
    const { page, complaints } = visit;
    const drawn = () => lanesIn(page.getByRole('img', { name: /^Tijdsbeeld van / }).locator('svg'));
    const lapsed = 'Ingetrokken: dekt niets meer';
    const contradiction = '≠ Tegenspraak op de gekozen dag';
    await explains(page, { drawn, has: [lapsed, contradiction, '? Onbeslist', 'Gekozen dag'] });
    await go(page, '/service/SAGE?asOf=2020-03-01&from=2019-09-01&to=2019-12-31');
    await explains(page, {
      drawn,
      has: ['✕ Onrechtmatig'],
      lacks: [lapsed, contradiction, '? Onbeslist', 'Gekozen dag'],
    });
    await go(page, '/service/SAGE?asOf=2020-03-01&from=2018-02-01&to=2018-06-01');
    await explains(page, { drawn, has: ['Wegingsnotitie'], lacks: ['Toestemming van kracht', '✕ Onrechtmatig'] });
    expect(complaints).toEqual([]);
  });

  it('of a withdrawal explains what is left and what is not', async () => {
    await using visit = await world.visit('/authorisation/T-AIVD-U1?on=2020-01-01');
    const { page, complaints } = visit;
    const drawn = () => lanesIn(page.getByRole('img', { name: /^Tijdsbeeld van / }).locator('svg'));
    await explains(page, { drawn, has: ['Toestemming van kracht', 'Ingetrokken: dekt niets meer', 'Gekozen dag'] });
    await go(page, '/authorisation/T-AIVD-U1?on=2030-01-01');
    await explains(page, {
      drawn,
      has: ['Toestemming van kracht'],
      lacks: ['Ingetrokken: dekt niets meer', 'Gekozen dag', 'Wegingsnotitie'],
    });
    expect(complaints).toEqual([]);
  });

  it('of a recall has what comes after a day of destruction once one has passed', async () => {
    const drawnOn = (day: string) => async () => {
      const query = `{ recall(person: "P-001", asOf: "${day}") { destroyBy disclosures { date } } }`;
      const { recall } = await ask<{ recall: { destroyBy: string | null; disclosures: { date: string }[] }[] }>(
        world,
        query,
      );
      const firsts = recall.map(({ disclosures }) => disclosures.map(({ date }) => date).sort()[0] ?? day);
      return [
        'ontvangen',
        'peildatum',
        ...(firsts.some((first) => first < day) ? ['heeft de gegevens'] : []),
        ...(recall.some(({ destroyBy }) => destroyBy !== null) ? ['uiterlijk vernietigen'] : []),
        ...(recall.some(({ destroyBy }) => destroyBy !== null && destroyBy < day) ? ['na die dag'] : []),
      ];
    };
    await using visit = await world.visit('/person/P-001/recall?asOf=2020-03-01');
    const { page, complaints } = visit;
    await explains(page, { drawn: drawnOn('2020-03-01'), has: ['uiterlijk vernietigen'], lacks: ['na die dag'] });
    await go(page, '/person/P-001/recall?asOf=2025-03-01');
    await explains(page, { drawn: drawnOn('2025-03-01'), has: ['na die dag'] });
    await go(page, '/person/P-001/recall?asOf=2019-09-17');
    await explains(page, { drawn: drawnOn('2019-09-17'), lacks: ['na die dag', 'heeft de gegevens'] });
    expect(complaints).toEqual([]);
  });

  it('of who has which data explains the cells that there are', async () => {
    await using visit = await world.visit('/person/P-001/scope?asOf=2020-03-01');
    const { page, complaints } = visit;
    const ways = { '↓': '↓ ontvangen', '↑': '↑ verstrekt', '↕': '↕ ontvangen en verstrekt' };
    const risk = '▲ Verhoogd risicoprofiel';
    const drawn = async () => {
      const matrix = page.getByRole('region', { name: 'Dienst en type gegeven' }).getByRole('table');
      const signs = new Set((await matrix.locator('td button').allTextContents()).flatMap((text) => [...text]));
      const risky = await matrix.getByRole('img', { name: 'Verhoogd risicoprofiel' }).count();
      return [
        ...Object.entries({ ...verdictWords, ...ways }).flatMap(([sign, words]) => (signs.has(sign) ? [words] : [])),
        ...(risky > 0 ? [risk] : []),
      ];
    };
    await explains(page, { drawn, has: ['✕ Onrechtmatig', ways['↕'], risk] });
    await go(page, '/person/P-001/scope?asOf=2019-09-17');
    await explains(page, { drawn, has: ['✓ Rechtmatig', ways['↓'], risk], lacks: ['✕ Onrechtmatig', ways['↕']] });
    expect(complaints).toEqual([]);
  });

  it('of contradictions over time has the kinds of which there were any', async () => {
    await using visit = await world.visit('/contradictions?asOf=2020-03-01');
    const { page, complaints } = visit;
    const drawn = async () => {
      const rows = await page
        .locator('main details table tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => Number(textContent))));
      const kinds = ['Niet toegestaan', 'Opnieuw te wegen'];
      return kinds.filter((_, index) => rows.some((counts) => (counts[index + 1] ?? 0) > 0));
    };
    const name = 'Soort';
    await explains(page, { name, drawn, has: ['Niet toegestaan', 'Opnieuw te wegen'] });
    await go(page, '/contradictions?asOf=2020-03-01&what=NOTE_NEWER');
    await explains(page, { name, drawn, has: ['Opnieuw te wegen'], lacks: ['Niet toegestaan'] });
    await go(page, '/contradictions?asOf=2020-03-01&from=2010-01-01&to=2010-06-01');
    await explains(page, { name, drawn, lacks: ['Niet toegestaan', 'Opnieuw te wegen'] });
    expect(complaints).toEqual([]);
  });
});
