import type { FibrePartOf } from "@verksted/contracts/textile"
import { useTranslations } from "next-intl"

/** The fibres of each part, falling order, with their shares (FOR-2012-10-25-990). One part alone needs no name. */
export function FibreLines({ fibres: parts }: { fibres: FibrePartOf[] }) {
  const t = useTranslations("Facts")
  const shares = ({ fibres }: FibrePartOf) => fibres.map(({ fibre, percent }) => t("share", { percent: String(percent), fibre: t(`fibres.${fibre}`) })).join(", ")
  const [only] = parts
  if (only && parts.length === 1) return <>{shares(only)}</>
  return <ul>{parts.map((part) => <li key={part.part}>{t(`parts.${part.part}`)}: {shares(part)}</li>)}</ul>
}
