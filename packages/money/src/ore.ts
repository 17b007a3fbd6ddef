/** An amount in øre, the hundredth of a krone. Always a whole number; a float never holds money (R1). */
export type Ore = number
