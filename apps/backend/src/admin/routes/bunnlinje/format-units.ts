/** Whole units in Norwegian, with a true minus for those that came back: «2 stk.», «−1 stk.». */
export const formatUnits = (units: number) => `${units < 0 ? "\u2212" : ""}${Math.abs(units)} stk.`
