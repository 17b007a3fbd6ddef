/** Leads the browser to another page of the shop, as a document of its own; never answers. `instead` leaves no way back to this page. */
export function leadTo<T>(path: string, instead = false): Promise<T> {
  if (instead) window.location.replace(path)
  else window.location.assign(path)
  return new Promise<T>(() => undefined)
}
