import { postenPage } from "@verksted/contracts/tracking-code"

type Label = { tracking_number?: string | null | undefined; tracking_url?: string | null | undefined }
type Fulfilment = { canceled_at?: Date | null | undefined; labels: readonly Label[] }

/**
 * The tracking numbers that staff have noted on the parcels, each once. Medusa's form notes «#» where nobody gave an
 * address: then the page of Posten and Bring shows where the parcel is.
 */
export function trackingOf(fulfilments: readonly Fulfilment[]): { number: string; url: string }[] {
  const labels = fulfilments.flatMap(({ canceled_at, labels }) => (canceled_at ? [] : labels))
  const urls = new Map(labels.flatMap(({ tracking_number, tracking_url }): [string, string][] => {
    const number = tracking_number?.trim()
    return number ? [[number, tracking_url?.startsWith("https://") ? tracking_url : postenPage(number)]] : []
  }))
  return [...urls].map(([number, url]) => ({ number, url }))
}
