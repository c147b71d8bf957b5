# What the platform uses of Google Cloud. Switching one off would take its data along, so that
# removing it here leaves it on.
resource "google_project_service" "this" {
  for_each = toset([
    "artifactregistry.googleapis.com",
    "billingbudgets.googleapis.com",
    "cloudbuild.googleapis.com",
    "cloudfunctions.googleapis.com",
    "cloudresourcemanager.googleapis.com",
    "cloudscheduler.googleapis.com",
    "eventarc.googleapis.com",
    "firebase.googleapis.com",
    "firebaseappcheck.googleapis.com",
    "firebasehosting.googleapis.com",
    "firebaserules.googleapis.com",
    "firebasestorage.googleapis.com",
    "firestore.googleapis.com",
    "iam.googleapis.com",
    "identitytoolkit.googleapis.com",
    "logging.googleapis.com",
    "monitoring.googleapis.com",
    "pubsub.googleapis.com",
    "recaptchaenterprise.googleapis.com",
    "run.googleapis.com",
    "secretmanager.googleapis.com",
    "serviceusage.googleapis.com",
    "storage.googleapis.com",
  ])

  service            = each.value
  disable_on_destroy = false
}

# Google's own accounts in this project. They come to be when they are first needed; rights can
# only be given to those that exist.
resource "google_project_service_identity" "this" {
  provider = google-beta
  for_each = toset([
    "eventarc.googleapis.com",
    "firebasestorage.googleapis.com",
    "pubsub.googleapis.com",
  ])

  service    = each.value
  depends_on = [google_project_service.this]
}
