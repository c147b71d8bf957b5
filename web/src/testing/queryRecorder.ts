// Stands in for the functions of Firestore that make queries, and keeps what they are given: a query
// is a list of its parts here. What is not here no query uses; whoever adds it finds out by an error.

interface Comparison {
  readonly part: 'where';
  readonly field: string;
  readonly operator: string;
}

interface Combination {
  readonly part: 'and' | 'or';
  readonly filters: readonly Filter[];
}

interface Order {
  readonly part: 'orderBy';
  readonly field: string;
  readonly direction: string;
}

type Filter = Comparison | Combination;
type Part = Filter | Order | { readonly part: 'bound' };

/** A query as it was put together. */
export interface RecordedQuery {
  readonly collection: string;
  readonly parts: readonly Part[];
}

/** What decides by which indexes Firestore serves a query; directions as in `updatedAt desc`. */
export interface QueryShape {
  readonly collection: string;
  readonly equal: readonly string[];
  readonly contains: readonly string[];
  readonly range: readonly string[];
  readonly order: readonly string[];
}

const bound = (): Part => ({ part: 'bound' });

/** The module `firebase/firestore`, as far as queries need it. */
export const recorder = {
  doc: () => ({}),
  documentId: () => '__name__',
  FieldPath: class {
    private readonly segments: readonly string[];
    constructor(...segments: string[]) {
      this.segments = segments;
    }
    toString(): string {
      return this.segments.join('.');
    }
  },
  Timestamp: Object.assign(class {}, { fromDate: () => ({}) }),
  collection: (_db: unknown, path: string): RecordedQuery => ({
    collection: path.split('/').at(-1) ?? '',
    parts: [],
  }),
  query: (base: RecordedQuery, ...parts: Part[]): RecordedQuery => ({
    ...base,
    parts: [...base.parts, ...parts],
  }),
  where: (field: { toString(): string }, operator: string): Comparison => ({
    part: 'where',
    field: field.toString(),
    operator,
  }),
  and: (...filters: Filter[]): Combination => ({ part: 'and', filters }),
  or: (...filters: Filter[]): Combination => ({ part: 'or', filters }),
  orderBy: (field: string, direction = 'asc'): Order => ({ part: 'orderBy', field, direction }),
  limit: bound,
  startAfter: bound,
};

/** The shapes of a query: one for each way to meet its filters, which Firestore looks up apart. */
export function shapesOf({ collection, parts }: RecordedQuery): readonly QueryShape[] {
  const filters = parts.filter((part) => 'filters' in part || part.part === 'where') as Filter[];
  const order = parts.flatMap((part) =>
    part.part === 'orderBy' ? [`${part.field} ${part.direction}`] : [],
  );
  return waysToMeet({ part: 'and', filters }).map((way) => ({
    collection,
    equal: fieldsOf(way, EQUALITIES),
    contains: fieldsOf(way, ['array-contains']),
    range: fieldsOf(way, ['<', '<=', '>', '>=']),
    order,
  }));
}

/** Several values of one field are several equalities. */
const EQUALITIES = ['==', 'in'];
const KNOWN = [...EQUALITIES, 'array-contains', '<', '<=', '>', '>='];

function waysToMeet(filter: Filter): readonly (readonly Comparison[])[] {
  if (filter.part === 'where') return [[filter]];
  const ways = filter.filters.map(waysToMeet);
  if (filter.part === 'or') return ways.flat();
  return ways.reduce<readonly (readonly Comparison[])[]>(
    (all, next) => all.flatMap((one) => next.map((other) => [...one, ...other])),
    [[]],
  );
}

function fieldsOf(way: readonly Comparison[], operators: readonly string[]): readonly string[] {
  for (const { operator } of way) {
    if (!KNOWN.includes(operator)) throw new Error(`unknown comparison: ${operator}`);
  }
  const fields = way
    .filter(({ operator }) => operators.includes(operator))
    .map(({ field }) => field);
  // Both ends of a range are one range.
  return [...new Set(fields)];
}
