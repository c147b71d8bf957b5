resource "google_firebase_project" "this" {
  provider   = google-beta
  depends_on = [google_project_service.this]
}

# What the site presents itself as. Hosting tells a browser its settings at
# /__/firebase/init.json, so that one build of the site serves every environment.
resource "google_firebase_web_app" "site" {
  provider        = google-beta
  display_name    = "Vigidev Tickets (${var.environment})"
  deletion_policy = "DELETE"
  depends_on      = [google_firebase_project.this]
}
