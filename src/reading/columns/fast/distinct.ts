/** What each code of a column stands for: an array, or something that looks it up when it is asked for. */
export interface Distinct<T> {
  readonly length: number;
  /** Undefined for a code that there is not. */
  at(code: number): T | undefined;
  /** Visits each of them, in the order of the codes. */
  forEach(visit: (each: T, code: number) => void): void;
}

/** Something for each of them, in the order of the codes. */
export function mapDistinct<A, B>(list: Distinct<A>, of: (each: A, code: number) => B): B[] {
  const result: B[] = [];
  list.forEach((each, code) => void result.push(of(each, code)));
  return result;
}
