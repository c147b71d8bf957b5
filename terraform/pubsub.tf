locals {
  ticket_events_topic = "ticket-events"

  topics = toset(concat([local.ticket_events_topic], values(local.jobs)[*].topic))
}

resource "google_pubsub_topic" "this" {
  for_each = local.topics

  name = each.value

  # Events name people; they stay in Europe.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }

  depends_on = [google_project_service.this]
}

# Messages that a function failed on again and again. Eventarc makes the subscriptions of the
# functions itself; script/deploy gives them this topic and their pace.
resource "google_pubsub_topic" "dead_letters" {
  name = "dead-letters"

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }

  depends_on = [google_project_service.this]
}

# Keeps them until a person has looked: docs/operations.md.
resource "google_pubsub_subscription" "dead_letters" {
  name                       = "dead-letters"
  topic                      = google_pubsub_topic.dead_letters.id
  message_retention_duration = "${var.dead_letter_retention_days * 24 * 60 * 60}s"
  ack_deadline_seconds       = 60

  # Never for lack of a reader.
  expiration_policy {
    ttl = ""
  }
}

# It is Pub/Sub itself that moves a message there, and takes it out of where it was.
resource "google_pubsub_topic_iam_member" "dead_letters" {
  topic  = google_pubsub_topic.dead_letters.id
  role   = "roles/pubsub.publisher"
  member = google_project_service_identity.this["pubsub.googleapis.com"].member
}

resource "google_project_iam_member" "dead_letters" {
  project = var.project_id
  role    = "roles/pubsub.subscriber"
  member  = google_project_service_identity.this["pubsub.googleapis.com"].member
}
