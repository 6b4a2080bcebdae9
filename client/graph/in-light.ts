/** Does something while the document has its light colours: what is printed is printed on white. Nothing is drawn in between. */
export function inLight<Result>(work: () => Result): Result {
  const { classList } = document.documentElement;
  const dark = classList.contains('bp6-dark');
  classList.remove('bp6-dark');
  try {
    return work();
  } finally {
    classList.toggle('bp6-dark', dark);
  }
}
