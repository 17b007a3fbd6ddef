import type { WayLetter } from "./letter-due"

/** What the metadata of a fulfilment notes when staff asked that the buyer is not told by this letter. */
export const unwanted = (letter: WayLetter) => ({ unwanted_letter: letter })

/** Whether staff asked so. */
export const isUnwanted = ({ metadata }: { metadata?: Record<string, unknown> | null | undefined }, letter: WayLetter): boolean => metadata?.unwanted_letter === letter
