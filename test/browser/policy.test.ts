import { beforeAll, describe, expect, it } from 'vitest';
import { settled } from './views.ts';
import { canBrowse, openWorld, type World } from './world.ts';

describe.skipIf(!canBrowse)('the content policy', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    return () => world[Symbol.asyncDispose]();
  });

  it('allows nothing unsafe, and nothing from elsewhere', async () => {
    const answer = await fetch(world.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none';script-src 'self';style-src 'self' 'nonce-[\w+/=]{20,}';/);
    expect(policy).toContain("frame-ancestors 'none'");
    // A picture is drawn from the page's own SVG before it is kept as PNG: images alone may be the page's own blobs.
    expect(policy).toContain("img-src 'self' blob:;");
    expect(policy.replace("img-src 'self' blob:;", '')).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
    const nonceOf = (text: string) => /nonce-([^']+)'/.exec(text)?.[1];
    const again = (await fetch(world.url)).headers.get('content-security-policy') ?? '';
    expect(nonceOf(again)).not.toBe(nonceOf(policy));
  });

  it('keeps a script out that found its way into a page, and a style', async () => {
    await using visit = await world.visit('/rules');
    const { page, complaints } = visit;
    await settled(page);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const style = document.createElement('style');
      style.textContent = 'h1 { color: rgb(1, 2, 3) }';
      document.head.append(script, style);
      const heading = document.querySelector('h1');
      return [Reflect.get(window, 'ran'), heading && getComputedStyle(heading).color === 'rgb(1, 2, 3)'];
    });
    expect(ran).toEqual([undefined, false]);
    await expect.poll(() => complaints.filter((text) => text.includes('Content Security Policy'))).toHaveLength(2);
  });

  it("passes GraphiQL's dialogs, whose styles carry the nonce of the page", async () => {
    await using visit = await world.visit('/query');
    const { page, complaints } = visit;
    await page.locator('.graphiql-response .CodeMirror').waitFor();
    await page.getByRole('button', { name: /settings/i }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('head style[nonce]').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});
