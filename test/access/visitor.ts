import { parseSetCookie } from 'cookie';

interface Arrived {
  readonly response: Response;
  readonly url: URL;
  readonly text: string;
}

/** Does what a browser does without a script: keeps cookies, follows where it is led, and fills in a form. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  /** Every answer on the way, oldest first. */
  readonly seen: Response[] = [];

  async once(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...Object.fromEntries(new Headers(init.headers)), ...(cookie && { cookie }) };
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const { name, value, maxAge, expires } = parseSetCookie(line);
      const isGone = maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now());
      if (isGone || value === undefined) this.cookies.delete(name);
      else this.cookies.set(name, encodeURIComponent(value));
    }
    this.seen.push(response);
    return response;
  }

  async go(address: string | URL, init: RequestInit = {}): Promise<Arrived> {
    let url = new URL(address);
    let response = await this.once(url, init);
    for (let hops = 0; response.status >= 300 && response.status < 400; hops += 1) {
      if (hops > 20) throw new Error(`Led around in a circle, last to ${url}.`);
      url = new URL(response.headers.get('location') ?? '', url);
      response = await this.once(url);
    }
    return { response, url, text: await response.text() };
  }

  /** Fills in the provider's forms, from whichever it shows, and goes where they lead; stops before `until`. */
  async signInAs(name: string, from: Arrived): Promise<Arrived> {
    let arrived = from;
    for (const _ of ['login', 'consent']) {
      const action = /<form[^>]+action="([^"]+)"/.exec(arrived.text)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(arrived.text)?.[1];
      if (action === undefined || prompt === undefined) break;
      arrived = await this.go(new URL(action, arrived.url), {
        method: 'POST',
        body: new URLSearchParams({ prompt, login: name, password: 'x' }),
      });
    }
    return arrived;
  }
}
