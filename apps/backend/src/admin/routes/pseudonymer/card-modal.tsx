import { Button, FocusModal, Heading, Text } from "@medusajs/ui"

type Props = { pseudonym: string; code: string; replacesOld: boolean; onClose: () => void }

/** The card's code, shown this once. */
export const CardModal = ({ pseudonym, code, replacesOld, onClose }: Props) => (
  <FocusModal open onOpenChange={(open) => !open && onClose()}>
    <FocusModal.Content className="print:static print:shadow-none">
      <FocusModal.Header className="print:hidden">
        <Button variant="secondary" onClick={() => window.print()}>Skriv ut</Button>
      </FocusModal.Header>
      <FocusModal.Body className="flex flex-col items-center gap-6 overflow-y-auto px-6 py-16 text-center">
        <FocusModal.Title asChild><Heading level="h1">Kortet til {pseudonym}</Heading></FocusModal.Title>
        <p className="rounded-lg border border-dashed border-ui-border-strong px-8 py-6 font-mono text-5xl tracking-widest" aria-label={`Kode: ${[...code].join(" ")}`}>{code}</p>
        <FocusModal.Description asChild>
          <Text className="max-w-md">
            Koden vises bare nå. Skriv den ut eller skriv den på et kort før du lukker. {pseudonym} velger selv en PIN på
            fire til seks sifre første gang kortet brukes på Mine ting.
          </Text>
        </FocusModal.Description>
        {replacesOld && <Text className="max-w-md text-ui-fg-subtle">Det gamle kortet virker ikke lenger.</Text>}
        <Button className="print:hidden" onClick={onClose}>Jeg har tatt vare på koden</Button>
      </FocusModal.Body>
    </FocusModal.Content>
  </FocusModal>
)
