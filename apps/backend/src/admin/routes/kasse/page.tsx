import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Till } from "./ui/till"

export const config = defineRouteConfig({ label: "Kasse", icon: CashSolid })

const KassePage = () => <Till />

export default KassePage
