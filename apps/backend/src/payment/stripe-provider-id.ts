/** What Medusa calls payment by Stripe: `pp_<identifier>_<id in the configuration>`. */
export const STRIPE_PROVIDER = "pp_stripe_stripe"
