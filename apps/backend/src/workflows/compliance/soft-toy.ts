import type { ProductFacts } from "@verksted/contracts/product-facts"

const underThree = /\b(ikke|not)\b.*\b(under|below)\s+(3|tre|three|36)\b/i

/** A toy of textile, or with a cover and a filling of fibres. */
export const isSoftToy = ({ toy, textile, fibres }: ProductFacts): boolean => toy && (textile || fibres.length > 0)

/** Whether a warning, in either language, says that it is not for children under three years. */
export const isMarkedNotForUnderThree = ({ warnings, en }: ProductFacts): boolean => [...warnings, ...(en?.warnings ?? [])].some((warning) => underThree.test(warning))
