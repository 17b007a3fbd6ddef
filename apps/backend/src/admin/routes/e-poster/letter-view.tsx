import { Button, Heading, Tabs, Text, toast } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { LetterResponse, SampleResponse } from "@verksted/contracts/letters"
import { useState } from "react"
import { errorMessage } from "../../lib/error-message"
import { sdk } from "../../lib/sdk"

type Language = "nb" | "en"
const languages: { value: Language; label: string }[] = [{ value: "nb", label: "Norsk" }, { value: "en", label: "Engelsk" }]

/** One letter as the buyer's mail program shows it, or as plain text, in either language. */
export function LetterView({ id, title }: { id: string; title: string }) {
  const [language, setLanguage] = useState<Language>("nb")
  const [sending, setSending] = useState(false)
  const { data, error } = useQuery({ queryKey: ["letters", id, language], queryFn: () => sdk.client.fetch<LetterResponse>(`/admin/letters/${id}`, { query: { language } }) })

  async function sendSample() {
    setSending(true)
    try {
      const { sent_to } = await sdk.client.fetch<SampleResponse>(`/admin/letters/${id}/sample`, { method: "POST", body: { language } })
      toast.success("Prøven er sendt.", { description: sent_to })
    } catch (problem) {
      toast.error("Prøven ble ikke sendt.", { description: errorMessage(problem) })
    } finally {
      setSending(false)
    }
  }

  return (
    <section className="flex min-w-0 flex-col gap-y-4" aria-label={title}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex gap-2" role="group" aria-label="Språk">
          {languages.map(({ value, label }) => (
            <Button key={value} size="small" variant={value === language ? "primary" : "secondary"} aria-pressed={value === language} onClick={() => setLanguage(value)}>{label}</Button>
          ))}
        </div>
        <Button size="small" variant="secondary" isLoading={sending} onClick={() => void sendSample()}>Send en prøve til meg</Button>
      </div>
      {error ? <Text role="alert">{errorMessage(error)}</Text> : null}
      {data ? (
        <>
          <div>
            <Text size="small" className="text-ui-fg-subtle">Emne</Text>
            <Heading level="h2">{data.letter.subject}</Heading>
          </div>
          <Tabs defaultValue="html">
            <Tabs.List>
              <Tabs.Trigger value="html">Slik den ser ut</Tabs.Trigger>
              <Tabs.Trigger value="text">Bare tekst</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="html" className="pt-4">
              {/* Nothing in it may run or lead away; what is shown is only looked at. */}
              <iframe title={data.letter.subject} srcDoc={data.letter.html} sandbox="" className="border-ui-border-base h-[48rem] w-full rounded-md border bg-white" />
            </Tabs.Content>
            <Tabs.Content value="text" className="pt-4">
              <pre className="border-ui-border-base txt-small whitespace-pre-wrap [overflow-wrap:anywhere] rounded-md border p-4 font-mono" lang={language}>{data.letter.text}</pre>
            </Tabs.Content>
          </Tabs>
        </>
      ) : null}
    </section>
  )
}
