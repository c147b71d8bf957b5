provider "google" {
  project        = var.project_id
  region         = var.region
  default_labels = local.labels
}

# Firebase, Identity Platform and budgets count their calls against a project, which a person's own
# credentials do not name: https://firebase.google.com/docs/projects/terraform/get-started
provider "google-beta" {
  project               = var.project_id
  region                = var.region
  billing_project       = var.project_id
  user_project_override = true
  default_labels        = local.labels
}
