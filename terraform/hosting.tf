# The site; what is on it, script/deploy publishes.
resource "google_firebase_hosting_site" "this" {
  provider   = google-beta
  site_id    = var.project_id
  app_id     = google_firebase_web_app.site.app_id
  depends_on = [google_firebase_project.this]
}

# The records that its owner has to set are in the output site_dns_records; the certificate follows.
resource "google_firebase_hosting_custom_domain" "this" {
  provider = google-beta
  for_each = toset(var.domain == null ? [] : [var.domain])

  site_id               = google_firebase_hosting_site.this.site_id
  custom_domain         = each.value
  cert_preference       = "GROUPED"
  wait_dns_verification = false
}
