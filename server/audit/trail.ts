import { byText } from '../by-text.ts';
import type { Graph } from '../graph/graph.ts';
import { statement } from '../graph/statement.ts';
import type { Asked } from './entry.ts';

const personsOfDisclosures = statement<{ id: string }>('audit/persons-of-disclosures');
const caseFiles = statement<{ id: string }>('audit/case-files');
const personsOfItems = statement<{ person: string }>('record/data-item');

/** What a record tells of persons. */
interface Telling {
  readonly id: string;
  readonly person?: unknown;
  readonly persons?: unknown;
}

export interface Traced {
  readonly questions: readonly Asked[];
  /** Sorted, as are `persons`. */
  readonly asked: readonly string[];
  readonly persons: readonly string[];
  readonly cases: readonly string[];
}

/**
 * Whom one answer is about, gathered while it is made. It may name more than the answer tells of, never fewer: who reads
 * a record, or gives out its id, says so here. A disclosure is about every person that it names.
 */
export class Trail {
  readonly #questions: Asked[] = [];
  readonly #asked = new Set<string>();
  readonly #persons = new Set<string>();
  /** Told of, and not read. */
  readonly #disclosures = new Set<string>();
  readonly #dataItems = new Set<string>();
  #isAlwaysTold = false;

  /**
   * @param persons ids in the question's arguments, whether or not there are such persons
   * @param always whether the question is put on record also where nobody is found or named
   */
  ask(question: Asked, persons: Iterable<string>, always = false): void {
    this.#questions.push(question);
    for (const person of persons) this.#asked.add(person);
    this.#isAlwaysTold ||= always;
  }

  person(id: string): void {
    this.#persons.add(id);
  }

  disclosure(id: string): void {
    this.#disclosures.add(id);
  }

  dataItem(id: string): void {
    this.#dataItems.add(id);
  }

  /** Told of every record that is read. */
  record(kind: string, { id, person, persons }: Telling): void {
    if (kind === 'person') this.#persons.add(id);
    if (kind === 'dataItem' && typeof person === 'string') this.#persons.add(person);
    if (kind !== 'disclosure' || !Array.isArray(persons)) return;
    for (const one of persons) this.#persons.add(one);
    this.#disclosures.delete(id);
  }

  /** Whether there is anything to put on record. */
  get isToBeTold(): boolean {
    const sets = [this.#asked, this.#persons, this.#disclosures, this.#dataItems];
    return this.#isAlwaysTold || sets.some(({ size }) => size > 0);
  }

  /**
   * @param graph as it is there for whoever asks; asked only for what was told of and not read, and for the case files of
   * an investigator
   * @param byCase whether who asks is one
   */
  async traced(graph: Graph, byCase: boolean): Promise<Traced> {
    const [disclosures, dataItems] = [[...this.#disclosures], [...this.#dataItems]];
    if (disclosures.length > 0) {
      for (const { id } of await graph.read(personsOfDisclosures, { ids: disclosures })) this.#persons.add(id);
    }
    if (dataItems.length > 0) {
      for (const { person } of await graph.read(personsOfItems, { ids: dataItems })) this.#persons.add(person);
    }
    const persons = [...this.#persons];
    const cases = byCase && persons.length > 0 ? await graph.read(caseFiles, { ids: persons }) : [];
    return {
      questions: this.#questions,
      asked: [...this.#asked].sort(byText),
      persons: persons.sort(byText),
      cases: cases.map(({ id }) => id).sort(byText),
    };
  }
}
