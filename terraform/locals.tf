locals {
  labels = {
    application = "tickets"
    environment = var.environment
    managed-by  = "terraform"
  }

  # Names that are worldwide begin with the project's, which is worldwide itself.
  files_bucket  = "${var.project_id}-files"
  source_bucket = "${var.project_id}-source"

  default_site_host = "${var.project_id}.web.app"
  site_host         = coalesce(var.domain, local.default_site_host)
  site_url          = "https://${local.site_host}"

  # The schedule that the local platform keeps too.
  jobs = {
    for job in jsondecode(file("${path.module}/../functions/src/main/resources/jobs.json")) :
    job.name => job
  }

  # What the Firebase tools would publish.
  firestore = jsondecode(file("${path.module}/../firestore.indexes.json"))
}
