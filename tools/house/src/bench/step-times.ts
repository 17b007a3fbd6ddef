import type { Progress } from "../present/progress.js"

/** A progress that also notes how long each step took. */
export interface TimedProgress extends Progress {
  /** Seconds that the step of this name took; NaN when it was not due. */
  took(what: string): number
}

export function timedProgress(progress: Progress): TimedProgress {
  const seconds = new Map<string, number>()
  return {
    note: progress.note,
    async step(what, work, about) {
      const began = performance.now()
      const result = await progress.step(what, work, about)
      seconds.set(what, (performance.now() - began) / 1000)
      return result
    },
    took: (what) => seconds.get(what) ?? Number.NaN,
  }
}
