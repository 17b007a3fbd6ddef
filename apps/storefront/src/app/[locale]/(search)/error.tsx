"use client"

export { ErrorPage as default } from "@/layout/error-page"
