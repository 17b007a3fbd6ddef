/** What the ledger reads of a Medusa order. Amounts are kroner, unrounded; times ISO 8601. */
export type OrderMoney = {
  id: string
  display_id: number | null
  sales_channel_id: string | null
  items: OrderItem[]
  shipping_methods: { total: number }[]
  payment_collections: { payments: OrderPayment[] | null }[]
}

export type OrderItem = {
  id: string
  created_at: string
  product_id: string | null
  variant_sku: string | null
  title: string
  product_title: string | null
  variant_title: string | null
  quantity: number
  original_total: number
  adjustments: { amount: number }[] | null
  tax_lines: { rate: number }[] | null
}

export type OrderPayment = {
  id: string
  provider_id: string
  amount: number
  captures: { id: string; amount: number; created_at: string }[] | null
  refunds: {
    id: string
    amount: number
    created_at: string
    note: string | null
    refund_reason: { label: string } | null
    created_by: string | null
  }[] | null
}
