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
