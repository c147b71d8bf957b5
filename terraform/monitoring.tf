resource "google_monitoring_notification_channel" "email" {
  for_each = var.alert_emails

  display_name = each.value
  type         = "email"

  labels = {
    email_address = each.value
  }

  depends_on = [google_project_service.this]
}

# Asks for the health of api at the public address, once a minute, from several continents.
resource "google_monitoring_uptime_check_config" "site" {
  display_name = "Tickets: the API at its public address"
  timeout      = "10s"
  period       = "60s"

  http_check {
    path         = "/api/health"
    port         = 443
    use_ssl      = true
    validate_ssl = true
  }

  monitored_resource {
    type = "uptime_url"

    labels = {
      project_id = var.project_id
      host       = local.site_host
    }
  }

  content_matchers {
    content = "\"ok\""
    matcher = "CONTAINS_STRING"
  }

  depends_on = [google_project_service.this]
}

locals {
  channels   = [for channel in google_monitoring_notification_channel.email : channel.name]
  log_metric = { for key, metric in google_logging_metric.this : key => "logging.googleapis.com/user/${metric.name}" }

  # What calls a person, by the name that docs/operations.md explains it under.
  alerts = {
    api-down = {
      title     = "the API does not answer"
      severity  = "CRITICAL"
      metric    = "monitoring.googleapis.com/uptime_check/check_passed"
      on        = "resource.type=\"uptime_url\" AND metric.label.check_id=\"${google_monitoring_uptime_check_config.site.uptime_check_id}\""
      aligner   = "ALIGN_NEXT_OLDER"
      reducer   = "REDUCE_COUNT_FALSE"
      group_by  = ["resource.label.host"]
      threshold = 1
      period    = "1200s"
      duration  = "60s"
    }
    dead-letters = {
      title     = "messages that no function could take"
      severity  = "ERROR"
      metric    = "pubsub.googleapis.com/subscription/num_undelivered_messages"
      on        = "resource.type=\"pubsub_subscription\" AND resource.label.subscription_id=\"${google_pubsub_subscription.dead_letters.name}\""
      aligner   = "ALIGN_MAX"
      reducer   = "REDUCE_MAX"
      group_by  = []
      threshold = 0
      period    = "300s"
      duration  = "0s"
    }
    errors = {
      title     = "a function wrote an error"
      severity  = "WARNING"
      metric    = local.log_metric["errors"]
      on        = "resource.type=\"cloud_run_revision\""
      aligner   = "ALIGN_DELTA"
      reducer   = "REDUCE_SUM"
      group_by  = ["metric.label.function"]
      threshold = 0
      period    = "300s"
      duration  = "0s"
    }
    events-stuck = {
      title     = "an event waits for its function"
      severity  = "ERROR"
      metric    = "pubsub.googleapis.com/subscription/oldest_unacked_message_age"
      on        = "resource.type=\"pubsub_subscription\" AND resource.label.subscription_id=starts_with(\"eventarc-\")"
      aligner   = "ALIGN_MAX"
      reducer   = "REDUCE_MAX"
      group_by  = ["resource.label.subscription_id"]
      threshold = 900
      period    = "60s"
      duration  = "300s"
    }
    function-failures = {
      title     = "a function fails"
      severity  = "ERROR"
      metric    = "run.googleapis.com/request_count"
      on        = "resource.type=\"cloud_run_revision\" AND metric.label.response_code_class=\"5xx\""
      aligner   = "ALIGN_DELTA"
      reducer   = "REDUCE_SUM"
      group_by  = ["resource.label.service_name"]
      threshold = 5
      period    = "300s"
      duration  = "0s"
    }
    outbox-stuck = {
      title     = "events stay in the outbox"
      severity  = "ERROR"
      metric    = local.log_metric["left_in_outbox"]
      on        = "resource.type=\"cloud_run_revision\""
      aligner   = "ALIGN_DELTA"
      reducer   = "REDUCE_SUM"
      group_by  = []
      threshold = 0
      period    = "300s"
      duration  = "900s"
    }
    parked-events = {
      title     = "a message was set aside"
      severity  = "ERROR"
      metric    = local.log_metric["parked_events"]
      on        = "resource.type=\"cloud_run_revision\""
      aligner   = "ALIGN_DELTA"
      reducer   = "REDUCE_SUM"
      group_by  = []
      threshold = 0
      period    = "300s"
      duration  = "0s"
    }
  }
}

# A log metric can be asked for some minutes after it was made, and functions take longer than that.
# https://github.com/hashicorp/terraform-provider-google/issues/11102
resource "google_monitoring_alert_policy" "this" {
  for_each = local.alerts

  display_name          = "Tickets: ${each.value.title}"
  combiner              = "OR"
  severity              = each.value.severity
  notification_channels = local.channels
  depends_on            = [google_cloudfunctions2_function.this]

  conditions {
    display_name = each.value.title

    condition_threshold {
      filter          = "metric.type=\"${each.value.metric}\" AND ${each.value.on}"
      comparison      = "COMPARISON_GT"
      threshold_value = each.value.threshold
      duration        = each.value.duration

      aggregations {
        alignment_period     = each.value.period
        per_series_aligner   = each.value.aligner
        cross_series_reducer = each.value.reducer
        group_by_fields      = each.value.group_by
      }

      trigger {
        count = 1
      }
    }
  }

  documentation {
    content   = "What it means and what to do: docs/operations.md, ${each.key}."
    mime_type = "text/markdown"
  }
}

# The sweep runs every minute. Where it does not, nothing would say so but its silence.
resource "google_monitoring_alert_policy" "sweep_silent" {
  display_name          = "Tickets: the outbox is not swept"
  combiner              = "OR"
  severity              = "ERROR"
  notification_channels = local.channels

  conditions {
    display_name = "no successful run of outbox-sweep"

    condition_absent {
      filter   = "metric.type=\"run.googleapis.com/request_count\" AND resource.type=\"cloud_run_revision\" AND resource.label.service_name=\"${google_cloudfunctions2_function.this["outbox-sweep"].name}\" AND metric.label.response_code_class=\"2xx\""
      duration = "600s"

      aggregations {
        alignment_period     = "300s"
        per_series_aligner   = "ALIGN_DELTA"
        cross_series_reducer = "REDUCE_SUM"
      }

      trigger {
        count = 1
      }
    }
  }

  documentation {
    content   = "What it means and what to do: docs/operations.md, sweep-silent."
    mime_type = "text/markdown"
  }
}
