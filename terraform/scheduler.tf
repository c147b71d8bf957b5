# The schedule of functions/src/main/resources/jobs.json, which is meant in Paris time.
resource "google_cloud_scheduler_job" "this" {
  for_each = local.jobs

  name      = each.key
  region    = var.scheduler_region
  schedule  = each.value.schedule
  time_zone = each.value.timeZone

  pubsub_target {
    topic_name = google_pubsub_topic.this[each.value.topic].id
    data       = base64encode("{}")
  }

  retry_config {
    retry_count          = 3
    min_backoff_duration = "5s"
    max_backoff_duration = "60s"
  }
}
