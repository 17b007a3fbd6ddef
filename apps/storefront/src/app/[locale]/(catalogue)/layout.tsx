export { ShopFrame as default } from "@/layout/shop-frame"
