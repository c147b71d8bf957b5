# App Check is registered and counts who would pass it. It refuses nobody: the site sends no tokens.
resource "google_recaptcha_enterprise_key" "site" {
  display_name = "Vigidev Tickets (${var.environment})"

  web_settings {
    allowed_domains  = distinct([local.site_host, local.default_site_host])
    integration_type = "SCORE"
  }

  depends_on = [google_project_service.this]
}

resource "google_firebase_app_check_recaptcha_enterprise_config" "site" {
  provider  = google-beta
  app_id    = google_firebase_web_app.site.app_id
  site_key  = google_recaptcha_enterprise_key.site.name
  token_ttl = "3600s"
}

resource "google_firebase_app_check_service_config" "this" {
  provider = google-beta
  for_each = toset([
    "firebasestorage.googleapis.com",
    "firestore.googleapis.com",
    "identitytoolkit.googleapis.com",
  ])

  service_id       = each.value
  enforcement_mode = var.app_check_mode == "OFF" ? null : var.app_check_mode
  depends_on       = [google_identity_platform_config.this, google_firebase_storage_bucket.files]
}
