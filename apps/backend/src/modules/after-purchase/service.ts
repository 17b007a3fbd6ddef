import { MedusaService } from "@medusajs/framework/utils"
import { Complaint } from "./models/complaint"
import { Withdrawal } from "./models/withdrawal"
import { WithdrawalLine } from "./models/withdrawal-line"

/** What buyers have said of an order after they bought it. */
export class AfterPurchaseService extends MedusaService({ Withdrawal, WithdrawalLine, Complaint }) {}
