import type { ThingStep } from "@verksted/contracts/maker"

const steps: Record<string, ThingStep | undefined> = {
  draft: "i_verkstedet",
  proposed: "til_gjennomgang",
  published: "til_salgs",
}

/** The step of a thing's way that a product's status stands for; none for a rejected product. */
export const stepOfStatus = (status: string): ThingStep | undefined => steps[status]
