type Work = () => Promise<void>

/** Waits until someone has finished pressing, then does the last thing asked for. */
export type Settler = (work: Work) => void

/**
 * Ten presses become one request: work starts `delayMs` after the last call, never twice at once, and of what is asked
 * meanwhile only the newest is done.
 */
export function createSettler(delayMs: number): Settler {
  let timer: ReturnType<typeof setTimeout> | undefined
  let next: Work | null = null
  let running = false

  const run = async (): Promise<void> => {
    if (running || !next) return
    const work = next
    next = null
    running = true
    await work().catch(() => undefined)
    running = false
    await run()
  }

  return (work) => {
    next = work
    clearTimeout(timer)
    timer = setTimeout(() => void run(), delayMs)
  }
}
