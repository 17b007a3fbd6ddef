import { ProductGallery } from "@/gallery/product-gallery"
import { Link } from "@/i18n/navigation"
import { canBeWhole } from "@/lib/price"
import { Label } from "@/ui/label"
import { Price } from "@/ui/price"
import { AddToCartForm } from "./add-to-cart-form"
import { BeforePrice } from "./before-price"
import { DeliveryInShort } from "./delivery-in-short"
import { ProductFactsList } from "./product-facts-list"
import type { ProductView } from "./product-view"
import { WhatItDoes } from "./what-it-does"

/** One thing: its pictures, and beside them everything a buyer wants to know, the most important first. */
export function ProductDetails({ product }: { product: ProductView }) {
  const { variants, optionTitle, stock, price, priceVaries } = product
  const decimals = !canBeWhole(variants.flatMap((variant) => variant.price ?? []))
  const written = (amount: number | null) => (amount === null ? null : <Price amount={amount} decimals={decimals} />)
  const prices = { lowest: written(price), of: Object.fromEntries(variants.map((variant) => [variant.id, written(variant.price)])) }
  const was = (amount: number | null) => (amount === null ? null : <BeforePrice before={amount} decimals={decimals} />)
  const before = { whole: was(product.before), of: Object.fromEntries(variants.map((variant) => [variant.id, was(variant.before)])) }
  return (
    <article className="grid gap-x-14 gap-y-8 md:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] lg:gap-x-20">
      <div className="md:sticky md:top-6 md:self-start"><ProductGallery pictures={product.pictures} title={product.title} /></div>
      <div className="md:pt-2">
        {product.workshops.length > 0 ? (
          <ul className="flex flex-wrap gap-2">
            {product.workshops.map((workshop) => (
              <li key={workshop.id}>
                <Link href={{ pathname: "/workshops/[handle]", params: { handle: workshop.handle } }} className="inline-flex min-h-11 items-center rounded-label hover:brightness-115">
                  <Label colour={workshop.colour} size="large">{workshop.name}</Label>
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
        <h1 className="mt-3 text-h1">{product.title}</h1>
        <p className="measure mt-4 text-lead">{product.description}</p>
        <div className="mt-6">
          <AddToCartForm title={product.title} {...{ variants, optionTitle, stock, priceVaries, prices, before }} />
        </div>
        <ProductFactsList product={product} />
        <WhatItDoes workshops={product.workshops} />
        <DeliveryInShort facts={product.facts} />
      </div>
    </article>
  )
}
