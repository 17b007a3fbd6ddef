import type { TestHouse } from "./house"

/** What of the runner's axios is used. */
export type Api = {
  get(url: string, config?: object): Promise<Answer>
  post(url: string, body?: object, config?: object): Promise<Answer>
  delete(url: string, config?: object): Promise<Answer>
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a server answers is looked into by the tests themselves
export type Answer = { status: number; data: any }

export const paying = "4242 4242 4242 4242"
export const declined = "4000 0000 0000 0002"

/** A shopper: every call answers whatever the status, so that a test can say which it expects. */
export function shopper(api: Api, house: TestHouse) {
  const config = { ...house.store_headers, validateStatus: () => true }
  const post = (path: string, body: object = {}) => api.post(`/store${path}`, body, config)
  const get = (path: string) => api.get(`/store${path}`, config)

  const startCart = async (): Promise<string> => (await post("/carts", { region_id: house.region_id })).data.cart.id
  const add = (cart: string, variant_id: string, quantity: unknown = 1) => post(`/carts/${cart}/line-items`, { variant_id, quantity })
  const sayWho = (cart: string) => {
    const address = { first_name: "Kari", last_name: "Nordmann", address_1: "Storgata 1", postal_code: "0155", city: "Oslo", country_code: "no" }
    return post(`/carts/${cart}`, { email: "kari@eksempel.no", shipping_address: address, billing_address: address })
  }
  const optionId = async (cart: string, code: "henting" | "postkasse" | "hentested"): Promise<string> => {
    const { data } = await get(`/shipping-options?cart_id=${cart}&fields=+data`)
    return data.shipping_options.find((option: { data: { code: string } }) => option.data.code === code).id
  }
  const choose = async (cart: string, code: "henting" | "postkasse" | "hentested") => post(`/carts/${cart}/shipping-methods`, { option_id: await optionId(cart, code) })
  const pay = async (cart: string, card_number: string, provider_id = "pp_test-card_demo") => {
    const { data } = await post("/payment-collections", { cart_id: cart })
    return post(`/payment-collections/${data.payment_collection.id}/payment-sessions`, { provider_id, data: { card_number } })
  }
  const complete = (cart: string) => post(`/carts/${cart}/complete`)

  /** A cart with these things, ready to be completed. */
  const readyCart = async (variant_ids: string[], code: "henting" | "postkasse" | "hentested" = "henting"): Promise<string> => {
    const cart = await startCart()
    for (const variant_id of variant_ids) await add(cart, variant_id)
    await sayWho(cart)
    await choose(cart, code)
    await pay(cart, paying)
    return cart
  }
  return { post, get, startCart, add, sayWho, optionId, choose, pay, complete, readyCart }
}
