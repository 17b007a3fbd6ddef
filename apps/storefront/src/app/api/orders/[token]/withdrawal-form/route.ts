import { orderDocument } from "@/after-purchase/order-document"

/** The statutory form for regretting the order, as PDF. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return orderDocument((await params).token, "withdrawal-form")
}
