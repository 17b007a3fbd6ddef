import { Button, Text } from "@medusajs/ui"
import type { TillProblem } from "../sale/till-api"

type Props = { problem: TillProblem; isSending: boolean; onInHand: () => void; onRefresh: () => void; onRetry: () => void; onBeginOther: () => void }

/** What went wrong, and the one thing to do about it. */
export const Problem = ({ problem, isSending, onInHand, onRefresh, onRetry, onBeginOther }: Props) => {
  const ways: Record<string, { text: string; act: () => void }> = {
    stock_short: { text: "Selg likevel, jeg har tingen i hånda", act: onInHand },
    price_changed: { text: "Hent de nye prisene", act: onRefresh },
    key_reused: { text: "Start et nytt salg", act: onBeginOther },
    no_answer: { text: "Prøv igjen", act: onRetry },
  }
  const way = ways[problem.code]
  return (
    <div role="alert" className="bg-ui-tag-orange-bg border-ui-tag-orange-border flex flex-col gap-3 rounded-lg border p-4">
      <Text className="text-ui-tag-orange-text text-base">{problem.message}</Text>
      {way && <Button variant="secondary" isLoading={isSending} onClick={way.act} className="h-auto min-h-12 w-full whitespace-normal text-base">{way.text}</Button>}
    </div>
  )
}
