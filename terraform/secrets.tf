# The secrets, without their values: those never pass through Terraform, whose state would keep
# them. script/deploy asks for what has no value yet.
resource "google_secret_manager_secret" "this" {
  for_each = toset(distinct(flatten(values(local.functions)[*].secret_variables)))

  secret_id = each.value

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }

  depends_on = [google_project_service.this]
}

locals {
  secret_readers = merge([
    for name, function in local.functions : {
      for secret in function.secret_variables :
      "${name} ${secret}" => { function = name, secret = secret }
    }
  ]...)
}

resource "google_secret_manager_secret_iam_member" "function" {
  for_each = local.secret_readers

  secret_id = google_secret_manager_secret.this[each.value.secret].id
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.function[each.value.function].member
}
