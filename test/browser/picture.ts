import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

const canvas = '[data-testid="flow-picture"]';

/** Cytoscape leaves its instance on the element it draws in. */
interface Drawn extends HTMLElement {
  readonly _cyreg: { readonly cy: Core };
}

export interface Drawing {
  readonly services: string[];
  readonly lines: string[];
}

/** What is drawn, by id, once the picture is there. */
export async function drawingOn(page: Page): Promise<Drawing> {
  const element = page.locator(canvas);
  await element.waitFor();
  await page.waitForFunction((selector) => {
    const drawn = document.querySelector<Drawn>(selector);
    return drawn?._cyreg?.cy.nodes().nonempty();
  }, canvas);
  return element.evaluate((drawn: Drawn) => {
    const { cy } = drawn._cyreg;
    const idsOf = (selector: string) => cy.$(selector).map((one) => one.id());
    return { services: idsOf('.service').sort(), lines: idsOf('edge').sort() };
  });
}

/** The lines that stand out. */
export const chosenOn = (page: Page): Promise<string[]> =>
  page.locator(canvas).evaluate((drawn: Drawn) =>
    drawn._cyreg.cy
      .$('edge.chosen')
      .map((one) => one.id())
      .sort(),
  );

/** What each service's tag says is hidden of it. */
export const hiddenOn = (page: Page): Promise<Record<string, number>> =>
  page
    .locator(canvas)
    .evaluate((drawn: Drawn) =>
      Object.fromEntries(drawn._cyreg.cy.$('.badge').map((one) => [one.data('link'), Number(one.data('label'))])),
    );

/** Clicks on the tag that says how much is hidden of a service, as a mouse would. */
export async function clickBadge(page: Page, service: string): Promise<void> {
  const element = page.locator(canvas);
  const position = await element.evaluate((drawn: Drawn, id) => {
    const node = drawn._cyreg.cy.getElementById(`badge|${id}`);
    return (node as cytoscape.NodeSingular).renderedPosition();
  }, service);
  await element.click({ position });
}

/** Where everything stands, on the canvas. */
export const placesOn = (page: Page): Promise<Record<string, { x: number; y: number }>> =>
  page.locator(canvas).evaluate((drawn: Drawn) => {
    const { cy } = drawn._cyreg;
    return Object.fromEntries(
      cy.$('.service').map((node) => [node.id(), { ...(node as cytoscape.NodeSingular).position() }]),
    );
  });

/** Clicks in the middle of a line, as a mouse would. */
export async function clickLine(page: Page, id: string): Promise<void> {
  const element = page.locator(canvas);
  const position = await element.evaluate((drawn: Drawn, line) => {
    const edge = drawn._cyreg.cy.getElementById(line);
    return (edge as cytoscape.EdgeSingular).renderedMidpoint();
  }, id);
  await element.click({ position });
}

/** From where the picture is looked at: its zoom, and how far it is moved, in pixels of the screen. */
export const viewportOn = (page: Page): Promise<{ zoom: number; x: number; y: number }> =>
  page.locator(canvas).evaluate((drawn: Drawn) => ({ zoom: drawn._cyreg.cy.zoom(), ...drawn._cyreg.cy.pan() }));

/** Where the middle of a service or a label is on the screen, by its id in the picture. */
export const placeOnScreen = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  page.locator(canvas).evaluate((drawn: Drawn, one) => {
    const { left, top } = drawn.getBoundingClientRect();
    const { x, y } = (drawn._cyreg.cy.getElementById(one) as cytoscape.NodeSingular).renderedPosition();
    return { x: left + x, y: top + y };
  }, id);

/** What is drawn of the labels, by id. */
export const labelsOn = (page: Page): Promise<string[]> =>
  page.locator(canvas).evaluate((drawn: Drawn) =>
    drawn._cyreg.cy
      .$('.label')
      .map((one) => one.id())
      .sort(),
  );

/** Presses + or - until the picture is drawn at least this large, or at most this small. */
export async function zoomTo(page: Page, zoom: number): Promise<void> {
  await page.locator(canvas).focus();
  const before = (await viewportOn(page)).zoom;
  const key = zoom > before ? '+' : '-';
  const isThere = (now: number) => (key === '+' ? now >= zoom : now <= zoom);
  for (let press = 0; press < 40 && !isThere((await viewportOn(page)).zoom); press += 1) await page.keyboard.press(key);
}

interface ReadLabels {
  /** Lines whose label is in sight, and is not there. */
  readonly missing: readonly string[];
  /** How many labels say their words, and how many their verdict's symbol alone. */
  readonly words: number;
  readonly symbols: number;
  readonly texts: readonly string[];
}

/** What can be read of the labels that are in sight. */
export const readLabelsOn = (page: Page): Promise<ReadLabels> =>
  page.locator(canvas).evaluate((drawn: Drawn) => {
    const { cy } = drawn._cyreg;
    const { x1, x2, y1, y2 } = cy.extent();
    // A line enters its service at the left, and its label stands before that.
    const inSight = cy.edges().filter((edge) => {
      const { x, y } = edge.targetEndpoint();
      return x - 66 > x1 && x - 66 < x2 && y > y1 && y < y2;
    });
    const labels = inSight.map((edge) => cy.getElementById(`label|${edge.id()}`)).filter((label) => label.nonempty());
    const texts = labels.map((label) => String(label.style('label')));
    return {
      missing: inSight.filter((edge) => cy.getElementById(`label|${edge.id()}`).empty()).map((edge) => edge.id()),
      words: texts.filter((text) => text.includes('\n')).length,
      symbols: texts.filter((text) => !text.includes('\n')).length,
      texts,
    };
  });

/** The labels and services that lie over each other as they are drawn, or whose words stand out of their box. */
export const overlapsOn = (page: Page): Promise<string[]> =>
  page.locator(canvas).evaluate((drawn: Drawn) => {
    const { cy } = drawn._cyreg;
    const only = { includeOverlays: false, includeUnderlays: false };
    const boxes = cy.$('.label, .service').map((one) => ({
      id: one.id(),
      whole: one.boundingBox({ ...only, includeLabels: true }),
      words: one.boundingBox({ ...only, includeLabels: true, includeNodes: false }),
      body: one.boundingBox({ ...only, includeLabels: false }),
    }));
    // Cytoscape's boxes are a pixel wider at each side than what they are of.
    const slack = 2;
    const outside = boxes.filter(
      ({ words, body }) =>
        words.x1 < body.x1 - slack ||
        words.x2 > body.x2 + slack ||
        words.y1 < body.y1 - slack ||
        words.y2 > body.y2 + slack,
    );
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ whole }) =>
            Math.min(one.whole.x2, whole.x2) - Math.max(one.whole.x1, whole.x1) > slack &&
            Math.min(one.whole.y2, whole.y2) - Math.max(one.whole.y1, whole.y1) > slack,
        )
        .map(({ id }) => `${one.id} and ${id}`),
    );
    return [...outside.map(({ id }) => `the words of ${id}`), ...over];
  });

interface Look {
  readonly classes: readonly string[];
  readonly words: string;
}

/** How everything is drawn that is drawn: by its classes, which decide its looks, and by the words that it shows. */
export const looksOn = (page: Page): Promise<Look[]> =>
  page
    .locator(canvas)
    .evaluate((drawn: Drawn) =>
      drawn._cyreg.cy
        .elements()
        .map((one) => ({ classes: one.classes() as unknown as string[], words: String(one.style('label') ?? '') })),
    );
