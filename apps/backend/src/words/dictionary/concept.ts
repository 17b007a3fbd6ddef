/**
 * One thing, material, colour or way of making, and the words that people use for it. The words of one language are
 * synonyms of each other; those of the two languages let an English question find a thing that has no English text.
 * Norwegian words stand in their base form (`lue`, `strikk`): the other forms are worked out.
 */
export type Concept = { nb: string[]; en: string[] }
