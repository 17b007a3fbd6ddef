/**
 * Tables that no catalogue page shows anything of, or only what a watched table says too: a price point is noted after a price
 * has changed. What is neither here nor watched is new: decide which it is.
 */
export const shownNowhere = new Set(
  `
    account_holder api_key auth_identity auth_mfa_factor auth_mfa_recovery_code auth_password_reset_token auth_verification capture complaint
    cart cart_address cart_line_item cart_line_item_adjustment cart_line_item_tax_line cart_payment_collection cart_promotion
    cart_shipping_method cart_shipping_method_adjustment cart_shipping_method_tax_line catalogue_change credit_line customer
    customer_account_holder customer_address customer_group customer_group_customer fulfillment fulfillment_address
    fulfillment_item fulfillment_label fulfillment_provider fulfillment_set geo_zone invite invite_rbac_role layout_configuration
    ledger_entry ledger_maker_reference ledger_maker_share link_module_migrations locale location_fulfillment_provider
    location_fulfillment_set maker maker_credit making mikro_orm_migrations milestone notification notification_provider order
    order_address order_cart order_change order_change_action order_claim order_claim_item order_claim_item_image order_credit_line
    order_exchange order_exchange_item order_fulfillment order_item order_line_item order_line_item_adjustment
    order_line_item_tax_line order_payment_collection order_promotion order_shipping order_shipping_method
    order_shipping_method_adjustment order_shipping_method_tax_line order_summary order_transaction payment payment_collection
    payment_collection_payment_providers payment_provider payment_session pickup_code price_point price_set product_product_option_value
    promotion_campaign_budget promotion_campaign_budget_usage property_label provider_identity refund refund_reason
    region_payment_provider reservation_item return return_fulfillment return_item return_reason script_migrations search_index
    search_index_sync search_index_version search_postgres_index service_zone shipping_option_type
    shipping_profile stock_location_address tax_provider till_sale translation_locale translation_settings user user_preference
    user_rbac_role view_configuration withdrawal withdrawal_line workflow_execution
  `.trim().split(/\s+/),
)
