locals {
  # The names are those of the classes that write the lines: platform/log/Log.java.
  log_metrics = {
    errors = {
      description = "Lines of the functions that want a person."
      filter      = "severity>=ERROR"
    }
    left_in_outbox = {
      description = "Events that were committed and could not be published at once."
      filter      = "severity=WARNING AND jsonPayload.component=(\"PublishCommitted\" OR \"SweepOutboxJob\")"
    }
    parked_events = {
      description = "Messages that nothing can be made of, set aside in deliveries."
      filter      = "severity=ERROR AND jsonPayload.component=\"NotifyHandler\""
    }
  }
}

resource "google_logging_metric" "this" {
  for_each = local.log_metrics

  name        = "tickets/${each.key}"
  description = each.value.description
  filter      = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=(${local.service_names}) AND ${each.value.filter}"

  metric_descriptor {
    metric_kind = "DELTA"
    value_type  = "INT64"
    unit        = "1"

    labels {
      key         = "function"
      value_type  = "STRING"
      description = "Which function wrote the line."
    }
  }

  label_extractors = {
    function = "EXTRACT(resource.labels.service_name)"
  }

  depends_on = [google_project_service.this]
}

locals {
  service_names = join(" OR ", [for name in keys(local.functions) : "\"${name}\""])
}

# Logs name ids, never what tickets say; still they go after a while.
resource "google_logging_project_bucket_config" "default" {
  project        = var.project_id
  location       = "global"
  bucket_id      = "_Default"
  retention_days = var.log_retention_days
  depends_on     = [google_project_service.this]
}
