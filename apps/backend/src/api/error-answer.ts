import { getHttpResponseFromError } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isCrossing, isOverbooked } from "../modules/stock-guard/overbooked"
import { codeOfSentence } from "./code-of-sentence"
import { norwegianIssue } from "./norwegian-issue"
import { norwegianMessage } from "./norwegian-message"

type Issue = { code?: string; message: string; path?: readonly PropertyKey[] }

/** What the caller is told: Medusa's shape of an error. */
export type ErrorAnswer = { status: number; body: { code?: string; type: string; message: string } }

const internal = "Noe gikk galt hos oss. Prøv igjen om litt."

function issuesOf(error: unknown): Issue[] | null {
  if (!(error instanceof Error) || !("issues" in error) || !Array.isArray(error.issues)) return null
  return error.issues
}

/** What the database itself refuses, whoever asked for it and whatever was checked before. */
function refusalOfStock(error: unknown): ErrorAnswer | null {
  if (isOverbooked(error)) return { status: 409, body: { code: "not_enough_stock", type: "conflict", message: "Det er ikke nok igjen på lager." } }
  if (isCrossing(error)) return { status: 409, body: { type: "conflict", message: "Noen andre kjøper det samme akkurat nå. Prøv igjen." } }
  return null
}

const isRefusal = (error: unknown): error is MedusaError => MedusaError.isMedusaError(error)

const isUnreadable = (error: unknown) => error instanceof SyntaxError && "status" in error && error.status === 400

/**
 * The answer to an error: a wrong input is 400 with Norwegian sentences, one per line; a refusal keeps its sentence;
 * anything unexpected is a 500 that tells nothing of the inside.
 */
export function errorAnswer(error: unknown): ErrorAnswer {
  const issues = issuesOf(error)
  if (issues) return { status: 400, body: { type: "invalid_data", message: issues.map(norwegianIssue).join("\n") } }
  if (isUnreadable(error)) return { status: 400, body: { type: "invalid_data", message: "Forespørselen kunne ikke leses." } }
  const refused = refusalOfStock(error)
  if (refused) return refused
  const { statusCode, body } = getHttpResponseFromError(error)
  if (statusCode >= 500) return { status: statusCode, body: { code: "unknown_error", type: "unknown_error", message: internal } }
  // A workflow's error arrives as a plain object. Medusa gives every conflict one code and one sentence; ours say what to do.
  const refusal = isRefusal(error) ? error : null
  const sentence = norwegianMessage((statusCode === 409 ? refusal?.message : undefined) ?? body.message ?? internal)
  const code = codeOfSentence(sentence) ?? refusal?.code ?? body.code
  return { status: statusCode, body: { ...body, ...(code ? { code } : {}), type: body.type ?? "invalid_data", message: sentence } }
}
