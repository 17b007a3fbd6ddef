import { Module } from "@medusajs/framework/utils"
import TillModuleService from "./service"

export const TILL_MODULE = "till"

export default Module(TILL_MODULE, { service: TillModuleService })
