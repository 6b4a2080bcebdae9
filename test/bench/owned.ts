/** What was opened and must be closed: last opened, first closed. Node 20 has no AsyncDisposableStack. */
export class Owned implements AsyncDisposable {
  readonly #open: AsyncDisposable[] = [];

  use<T extends AsyncDisposable>(opened: T): T {
    this.#open.push(opened);
    return opened;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (let last = this.#open.pop(); last; last = this.#open.pop()) await last[Symbol.asyncDispose]();
  }
}
