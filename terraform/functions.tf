locals {
  # What Configuration.java asks of every function, whatever it does.
  common_environment = {
    GOOGLE_CLOUD_PROJECT = var.project_id
    MAIL_FROM            = var.mail_from
    SITE_URL             = local.site_url
    STORAGE_BUCKET       = google_storage_bucket.files.name
  }

  # How every JVM starts: docs/decisions/0033-start-up.md. Told nothing, the launcher would give the
  # heap the same share.
  jvm_options = "-XX:MaxRAMPercentage=70 -XX:TieredStopAtLevel=1"

  # Every entry point of functions/src/main/java/fr/vigidev/tickets/entrypoint, and what it needs:
  # the topic whose messages it takes, what it may do beside Firestore, its own variables and the
  # secrets that it reads. service-accounts.tf turns this into rights.
  functions = {
    api = {
      entry_point      = "ApiFunction"
      topic            = null
      publishes        = true
      files            = "all"
      accounts         = "manage"
      timeout_seconds  = 120
      memory           = var.api_memory
      concurrency      = var.api_concurrency
      min_instances    = var.api_min_instances
      max_instances    = var.api_max_instances
      secret_variables = ["MAIL_LINK_SECRET"]
      environment = {
        for key, value in {
          FIRST_ADMIN_EMAIL           = var.first_admin_email
          SENDGRID_WEBHOOK_PUBLIC_KEY = var.sendgrid_webhook_public_key
        } : key => value if value != null
      }
    }
    file-sweep = {
      entry_point      = "FileSweepFunction"
      topic            = "file-sweep"
      publishes        = false
      files            = "remove"
      accounts         = null
      timeout_seconds  = 540
      memory           = var.worker_memory
      concurrency      = 1
      min_instances    = 0
      max_instances    = 1
      secret_variables = []
      environment = {
        UPLOAD_RETENTION_DAYS = tostring(var.upload_retention_days)
      }
    }
    nightly-analytics = {
      entry_point      = "NightlyAnalyticsFunction"
      topic            = "nightly-analytics"
      publishes        = true
      files            = null
      accounts         = null
      timeout_seconds  = 540
      memory           = var.worker_memory
      concurrency      = 1
      min_instances    = 0
      max_instances    = 1
      secret_variables = []
      environment = {
        INVITATION_RETENTION_DAYS = tostring(var.invitation_retention_days)
        MAIL_RETENTION_DAYS       = tostring(var.mail_retention_days)
        REPORT_RETENTION_DAYS     = tostring(var.report_retention_days)
        REQUEST_RETENTION_DAYS    = tostring(var.request_retention_days)
      }
    }
    notify = {
      entry_point      = "NotifyFunction"
      topic            = local.ticket_events_topic
      publishes        = false
      files            = null
      accounts         = "mail"
      timeout_seconds  = 120
      memory           = var.worker_memory
      concurrency      = 8
      min_instances    = 0
      max_instances    = var.worker_max_instances
      secret_variables = ["MAIL_LINK_SECRET", "SENDGRID_API_KEY"]
      environment = {
        MAILS_PER_HOUR = tostring(var.mails_per_hour)
      }
    }
    outbox-sweep = {
      entry_point      = "OutboxSweepFunction"
      topic            = "outbox-sweep"
      publishes        = true
      files            = null
      accounts         = null
      timeout_seconds  = 540
      memory           = var.worker_memory
      concurrency      = 1
      min_instances    = 0
      max_instances    = 1
      secret_variables = ["MAIL_LINK_SECRET", "SENDGRID_API_KEY"]
      environment = {
        MAILS_PER_HOUR = tostring(var.mails_per_hour)
      }
    }
    urgent-watch = {
      entry_point      = "UrgentWatchFunction"
      topic            = "urgent-watch"
      publishes        = true
      files            = null
      accounts         = null
      timeout_seconds  = 540
      memory           = var.worker_memory
      concurrency      = 1
      min_instances    = 0
      max_instances    = 1
      secret_variables = []
      environment = {
        URGENT_DELAY  = var.urgent_delay
        URGENT_REPEAT = var.urgent_repeat
      }
    }
  }

  event_functions = {
    for name, function in local.functions : name => function if function.topic != null
  }
}

# The images that functions are built into. Some are kept, so that an older release starts at once.
resource "google_artifact_registry_repository" "functions" {
  repository_id = "functions"
  location      = var.region
  format        = "DOCKER"

  cleanup_policies {
    id     = "keep-latest"
    action = "KEEP"

    most_recent_versions {
      keep_count = 10
    }
  }

  cleanup_policies {
    id     = "delete-older"
    action = "DELETE"

    condition {
      older_than = "2592000s"
    }
  }

  depends_on = [google_project_service.this]
}

# One archive, one entry point each. A new release is built beside the one that serves; traffic
# moves to it when it has started, and not at all when it does not.
resource "google_cloudfunctions2_function" "this" {
  for_each = local.functions

  name     = each.key
  location = var.region

  build_config {
    runtime           = "java25"
    entry_point       = "fr.vigidev.tickets.entrypoint.${each.value.entry_point}"
    service_account   = google_service_account.build.id
    docker_repository = google_artifact_registry_repository.functions.id

    source {
      storage_source {
        bucket = google_storage_bucket.source.name
        object = google_storage_bucket_object.functions.name
      }
    }
  }

  service_config {
    available_memory                 = each.value.memory
    available_cpu                    = "1"
    max_instance_request_concurrency = each.value.concurrency
    min_instance_count               = each.value.min_instances
    max_instance_count               = each.value.max_instances
    timeout_seconds                  = each.value.timeout_seconds
    service_account_email            = google_service_account.function[each.key].email
    all_traffic_on_latest_revision   = true

    # Hosting reaches api from outside; everything else is reached by Eventarc alone.
    ingress_settings = each.value.topic == null ? "ALLOW_ALL" : "ALLOW_INTERNAL_ONLY"

    environment_variables = merge(
      local.common_environment,
      each.value.environment,
      { JAVA_TOOL_OPTIONS = local.jvm_options },
    )

    dynamic "secret_environment_variables" {
      for_each = each.value.secret_variables

      content {
        key        = secret_environment_variables.value
        project_id = var.project_id
        secret     = google_secret_manager_secret.this[secret_environment_variables.value].secret_id
        version    = "latest"
      }
    }
  }

  dynamic "event_trigger" {
    for_each = each.value.topic == null ? [] : [each.value.topic]

    content {
      trigger_region        = var.region
      event_type            = "google.cloud.pubsub.topic.v1.messagePublished"
      pubsub_topic          = google_pubsub_topic.this[event_trigger.value].id
      retry_policy          = "RETRY_POLICY_RETRY"
      service_account_email = google_service_account.trigger.email
    }
  }

  # A function that starts finds its rights and its indexes there.
  depends_on = [
    google_firestore_field.this,
    google_firestore_index.this,
    google_project_iam_member.build,
    google_project_iam_member.build_sources,
    google_project_iam_member.eventarc_agent,
    google_project_iam_member.function,
    google_project_iam_member.trigger,
    google_secret_manager_secret_iam_member.function,
    google_storage_bucket_iam_member.build,
  ]
}

# Hosting calls api on behalf of everybody; who the caller is, api asks itself at each request.
resource "google_cloud_run_v2_service_iam_member" "api_public" {
  name     = google_cloudfunctions2_function.this["api"].name
  location = google_cloudfunctions2_function.this["api"].location
  role     = "roles/run.invoker"
  member   = "allUsers"
}

# The other functions are called with the identity of their triggers, and by nobody else.
resource "google_cloud_run_v2_service_iam_member" "trigger" {
  for_each = local.event_functions

  name     = google_cloudfunctions2_function.this[each.key].name
  location = google_cloudfunctions2_function.this[each.key].location
  role     = "roles/run.invoker"
  member   = google_service_account.trigger.member
}
