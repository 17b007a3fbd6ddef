/** Next builds no route without an example. A shop that has nothing yet gets `instead`: a page that says "not found". */
export function atLeastOne<T>(params: readonly T[], instead: T): T[] {
  return params.length > 0 ? [...params] : [instead]
}
