import type { i18n } from 'i18next';
import type { Content, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { DossierDisclosureFragment, Verdict } from '../../generated/graphql.ts';
import type { Language } from '../../text/i18n.ts';
import { dayText } from '../../ui/day-text.ts';
import { verdicts } from '../../ui/verdicts.ts';
import { findingText } from '../../verdict/sentence.ts';
import type { Dossier, Listed } from './model.ts';
import { printable, written } from './printable.ts';

/** On paper; as dark as the light theme has them. */
const ink: Record<Verdict, string> = {
  LAWFUL: '#1c6e42',
  CARELESS: '#8a4f0c',
  UNLAWFUL: '#ac2f33',
  UNDECIDED: '#5642a6',
  NOT_ASSESSED: '#56606f',
};

const heading = (text: string, more: object = {}): Content => ({
  text: printable(text),
  style: 'heading',
  tocItem: true,
  headlineLevel: 1,
  ...more,
});

/** As long as an id or a day, which are read best unbroken; what is longer breaks, or it would be cut off at the edge. */
const unbrokenLength = 14;

/** Only level lines; the head is said again on every page, and a row is never torn in two. */
function table({ head, rows, widths }: Listed, link?: string): ContentTable {
  return {
    style: 'table',
    layout: {
      hLineWidth: (line) => (line === 1 ? 0.8 : 0.4),
      vLineWidth: () => 0,
      hLineColor: () => '#8f99a8',
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [
        head.map((cell) => ({ ...written(cell), bold: true })),
        ...rows.map((row) =>
          row.map((cell, column) => ({
            ...written(cell),
            noWrap: widths[column] === 'auto' && cell.length <= unbrokenLength,
            ...(cell === link && { link }),
          })),
        ),
      ],
    },
  };
}

/** What one disclosure was found to be, with its evidence in sentences. */
function judged(disclosure: DossierDisclosureFragment, texts: i18n, language: Language): Content {
  const t = texts.getFixedT(language, 'dossier');
  const word = texts.getFixedT(language, 'words');
  const { id, verdict, findings, gaps } = disclosure;
  const said = (some: typeof findings, open: boolean): Content[] =>
    some.flatMap((finding) => {
      const { title, sentences } = findingText(finding, open, texts, language);
      return [
        {
          ...written(`${open ? `${t('open_')}: ` : ''}${title} (${finding.rule})`),
          bold: true,
          margin: [0, 2, 0, 0],
        },
        { ul: sentences.map(written), margin: [4, 0, 0, 0] },
      ] satisfies Content[];
    });
  const all = [...said(findings, false), ...said(gaps, true)];
  const nothing = verdict === 'NOT_ASSESSED' ? t('notAssessed') : t('noFindings');
  return {
    margin: [0, 0, 0, 8],
    stack: [
      {
        text: [{ ...written(id), bold: true }, '   ', { text: word(`verdict.${verdict}`), color: ink[verdict] }],
        headlineLevel: 2,
      },
      ...(all.length > 0 ? all : [{ text: nothing, color: '#56606f' }]),
    ],
  };
}

function disclosureTable(disclosures: Dossier['disclosures'], texts: i18n, language: Language): Listed {
  const t = texts.getFixedT(language, 'disclosure');
  const word = texts.getFixedT(language, 'words');
  return {
    head: [t('item.id'), t('day'), t('from'), t('to'), t('product'), t('authorisation'), t('verdict')],
    widths: ['auto', 'auto', 'auto', '*', 'auto', 'auto', 'auto'],
    rows: disclosures.map(({ id, date, from, recipients, toPartnership, product, authorisation, verdict }) => [
      id,
      dayText(date, language, 'short'),
      from.id,
      [...recipients.map((one) => one.id), ...(toPartnership ? [`(${toPartnership.id})`] : [])].join(', '),
      word(`product.${product as 'ANALYTICAL'}`),
      authorisation?.id ?? '–',
      word(`verdict.${verdict}`),
    ]),
  };
}

/** The whole dossier as pdfmake wants it. Every text goes through `written` or `printable`. */
export function documentOf(dossier: Dossier, made: Date, texts: i18n, language: Language): TDocumentDefinitions {
  const t = texts.getFixedT(language, 'dossier');
  const word = texts.getFixedT(language, 'words');
  const { versions, disclosures } = dossier;
  const day = dayText(dossier.day, language, 'long');
  const madeAt = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(made);
  const facts: [string, string][] = [
    [t('question'), dossier.question],
    [t('day'), day],
    [t('rules'), versions.rules],
    [t('data'), versions.data],
    [t('product'), versions.product],
    [t('made'), madeAt],
    [t('by'), dossier.author],
    [t('address'), dossier.address],
  ];
  const counted = verdicts
    .map((verdict) => [word(`verdict.${verdict}`), `${disclosures.filter((one) => one.verdict === verdict).length}`])
    .filter(([, count]) => count !== '0');
  const none: Content = { text: t('none') };
  return {
    info: { title: printable(dossier.title), creationDate: made },
    language,
    pageSize: 'A4',
    pageMargins: [40, 54, 40, 48],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    styles: {
      title: { fontSize: 20, bold: true },
      heading: { fontSize: 13, bold: true, margin: [0, 14, 0, 6] },
      table: { fontSize: 8.5 },
    },
    header: {
      margin: [40, 24, 40, 0],
      fontSize: 8,
      color: '#56606f',
      columns: [
        written(dossier.title),
        { text: printable(`${day} · ${versions.rules} · ${versions.data}`), alignment: 'right' },
      ],
    },
    footer: (page, pages) => ({
      text: t('page', { page, pages }),
      alignment: 'right',
      margin: [40, 12, 40, 0],
      fontSize: 8,
      color: '#56606f',
    }),
    // A heading never stands alone at the foot of a page.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
    content: [
      { ...written(dossier.title), style: 'title' },
      { ...written(`${dossier.subject} · ${day}`), color: '#56606f', margin: [0, 2, 0, 10] },
      ...dossier.notices.map((notice): Content => ({ ...written(notice), bold: true, margin: [0, 0, 0, 6] })),
      { toc: { title: { text: t('contents'), bold: true, fontSize: 13, margin: [0, 6, 0, 4] } } },
      heading(t('madeFrom')),
      table({ head: [t('title'), dossier.subject], widths: [120, '*'], rows: facts }, dossier.address),
      heading(t('verdicts')),
      table({ head: [t('verdicts'), t('count')], widths: ['auto', 'auto'], rows: counted as [string, string][] }),
      ...(dossier.svg === null
        ? []
        : [
            heading(t('picture'), { pageOrientation: 'landscape', pageBreak: 'before' }),
            { svg: printable(dossier.svg, '?'), fit: [760, 420] } as Content,
          ]),
      heading(t('disclosures'), { pageOrientation: 'portrait', pageBreak: 'before' }),
      disclosures.length === 0 ? none : table(disclosureTable(disclosures, texts, language)),
      heading(t('findings')),
      ...(disclosures.length === 0 ? [none] : disclosures.map((one) => judged(one, texts, language))),
      ...dossier.lists.flatMap((list) => [
        heading(list.title),
        list.table.rows.length === 0 ? { text: t('nobody') } : table(list.table),
      ]),
    ],
  };
}
