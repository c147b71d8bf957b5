# An account per function, with what that function does and no more.
resource "google_service_account" "function" {
  for_each = local.functions

  account_id   = "fn-${each.key}"
  display_name = "Function ${each.key}"
  depends_on   = [google_project_service.this]
}

# Firestore knows no right on a part of a database.
resource "google_project_iam_member" "function" {
  for_each = local.functions

  project = var.project_id
  role    = "roles/datastore.user"
  member  = google_service_account.function[each.key].member
}

resource "google_pubsub_topic_iam_member" "function" {
  for_each = { for name, function in local.functions : name => function if function.publishes }

  topic  = google_pubsub_topic.this[local.ticket_events_topic].id
  role   = "roles/pubsub.publisher"
  member = google_service_account.function[each.key].member
}

# api makes accounts, gives way where one was never proven, and ends sessions.
resource "google_project_iam_custom_role" "manage_accounts" {
  role_id     = "ticketsManageAccounts"
  title       = "Tickets: manage accounts"
  description = "Finds, makes, changes and removes the accounts that people sign in with."
  permissions = [
    "firebaseauth.users.create",
    "firebaseauth.users.delete",
    "firebaseauth.users.get",
    "firebaseauth.users.update",
  ]

  depends_on = [google_project_service.this]
}

# notify writes mails that carry a one-time code of an account, and removes that of who was erased.
resource "google_project_iam_custom_role" "mail_accounts" {
  role_id     = "ticketsMailAccounts"
  title       = "Tickets: mail accounts"
  description = "Finds the accounts that people sign in with, makes one-time codes for them, and removes them."
  permissions = [
    "firebaseauth.users.delete",
    "firebaseauth.users.get",
    "firebaseauth.users.sendEmail",
  ]

  depends_on = [google_project_service.this]
}

resource "google_project_iam_member" "accounts" {
  for_each = { for name, function in local.functions : name => function if function.accounts != null }

  project = var.project_id
  role = {
    manage = google_project_iam_custom_role.manage_accounts.id
    mail   = google_project_iam_custom_role.mail_accounts.id
  }[each.value.accounts]
  member = google_service_account.function[each.key].member
}

# file-sweep looks for files that nothing shows, and removes them; it reads none.
resource "google_project_iam_custom_role" "remove_files" {
  role_id     = "ticketsRemoveFiles"
  title       = "Tickets: remove files"
  description = "Lists and removes files."
  permissions = [
    "storage.objects.delete",
    "storage.objects.list",
  ]

  depends_on = [google_project_service.this]
}

resource "google_storage_bucket_iam_member" "function" {
  for_each = { for name, function in local.functions : name => function if function.files != null }

  bucket = google_storage_bucket.files.name
  role = {
    all    = "roles/storage.objectUser"
    remove = google_project_iam_custom_role.remove_files.id
  }[each.value.files]
  member = google_service_account.function[each.key].member
}

# Who builds the functions: https://cloud.google.com/functions/docs/securing/build-custom-sa
resource "google_service_account" "build" {
  account_id   = "builder"
  display_name = "Builds the functions"
  depends_on   = [google_project_service.this]
}

resource "google_project_iam_member" "build" {
  for_each = toset([
    "roles/artifactregistry.writer",
    "roles/logging.logWriter",
  ])

  project = var.project_id
  role    = each.value
  member  = google_service_account.build.member
}

# Cloud Functions copies the source into buckets of its own. Files of Clients are none of its business.
# https://cloud.google.com/functions/docs/building
resource "google_project_iam_member" "build_sources" {
  project = var.project_id
  role    = "roles/storage.objectViewer"
  member  = google_service_account.build.member

  condition {
    title      = "sources-of-functions"
    expression = "resource.name.startsWith(\"projects/_/buckets/gcf-v2-\")"
  }
}

resource "google_storage_bucket_iam_member" "build" {
  bucket = google_storage_bucket.source.name
  role   = "roles/storage.objectViewer"
  member = google_service_account.build.member
}

# Who brings events to the functions.
resource "google_service_account" "trigger" {
  account_id   = "trigger"
  display_name = "Brings events to the functions"
  depends_on   = [google_project_service.this]
}

resource "google_project_iam_member" "trigger" {
  project = var.project_id
  role    = "roles/eventarc.eventReceiver"
  member  = google_service_account.trigger.member
}

# Google's own: Eventarc makes the subscriptions of triggers.
resource "google_project_iam_member" "eventarc_agent" {
  project = var.project_id
  role    = "roles/eventarc.serviceAgent"
  member  = google_project_service_identity.this["eventarc.googleapis.com"].member
}

# Google's own: the rules of Storage look the caller's document up.
# https://firebase.google.com/docs/storage/security/rules-conditions#enhance_with_firestore
resource "google_project_iam_member" "storage_rules" {
  project = var.project_id
  role    = "roles/firebaserules.firestoreServiceAgent"
  member  = "serviceAccount:service-${data.google_project.this.number}@gcp-sa-firebasestorage.iam.gserviceaccount.com"

  depends_on = [google_project_service_identity.this]
}
