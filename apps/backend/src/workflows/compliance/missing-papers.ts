import { productFacts } from "@verksted/contracts/product-facts"
import { z } from "@medusajs/framework/zod"
import { isMarkedNotForUnderThree, isSoftToy } from "./soft-toy"

const noted = z.object({ facts: productFacts })

/** What a product with this `metadata` may not be sold without, as sentences that say what to do; none when it has it all. */
export function missingPapers(metadata: unknown): string[] {
  const facts = noted.safeParse(metadata).data?.facts
  // Whether it is a toy, a textile or for food is not known before somebody has said so.
  if (!facts) return ["Fyll ut opplysningene på produktsiden først."]
  return [
    // Leketøyforskriften § 6 and § 14: only with the producer's assessment, technical file and CE mark.
    facts.toy && !facts.ce_marked ? "Et leketøy kan bare selges med CE-merke. Gjør samsvarsvurderingen først." : null,
    // Leketøyforskriften, the warnings for toys: what is soft is hugged by the smallest, whatever the label says.
    isSoftToy(facts) && isMarkedNotForUnderThree(facts) ? "Et mykt leketøy kan ikke merkes «ikke for barn under 3 år». Det må være trygt for dem også." : null,
    // Matkontaktforskriften § 5: materials that touch food need a declaration of compliance.
    facts.food_contact && !facts.food_declaration ? "En ting som brukes til mat, må ha en samsvarserklæring." : null,
    // Tekstilmerkeforskriften (FOR-2012-10-25-990) § 3: names and shares of the fibres must be told.
    facts.textile && facts.fibres.length === 0 ? "Et tekstil må si hvilke fibre det er laget av." : null,
    // FOR-2004-10-01-1340: a textile bears how it is cared for.
    facts.textile && facts.care_codes.length === 0 && !facts.care?.trim() ? "Et tekstil må si hvordan det skal vaskes og stelles." : null,
  ].filter((sentence) => sentence !== null)
}
