/**
 * Runs one piece of work for each key at a time: who asks while it runs gets the same answer.
 * A second press of the order button thus never starts a second payment.
 */
export function singleFlight<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, Promise<T>>()
  return (key, work) => {
    const started = running.get(key)
    if (started) return started
    const promise = work().finally(() => running.delete(key))
    running.set(key, promise)
    return promise
  }
}
