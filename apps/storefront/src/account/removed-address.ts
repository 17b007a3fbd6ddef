/** What the list of addresses knows after one was taken away. */
export type RemovedAddress = { attempt: number; removed: Record<string, string> | null; failed: boolean }

export const noneRemoved: RemovedAddress = { attempt: 0, removed: null, failed: false }
