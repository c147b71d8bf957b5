resource "google_firestore_database" "this" {
  # The name that the clients and the rules of Storage take for granted.
  name        = "(default)"
  type        = "FIRESTORE_NATIVE"
  location_id = var.firestore_location

  # Seven days back, to the minute.
  point_in_time_recovery_enablement = "POINT_IN_TIME_RECOVERY_ENABLED"
  delete_protection_state           = "DELETE_PROTECTION_ENABLED"
  deletion_policy                   = "ABANDON"

  depends_on = [google_firebase_project.this]

  lifecycle {
    prevent_destroy = true
  }
}

resource "google_firestore_backup_schedule" "daily" {
  database  = google_firestore_database.this.name
  retention = "${var.backup_retention_days * 24 * 60 * 60}s"

  daily_recurrence {}
}

# The indexes of every query, from the file that tests hold against the queries of both sides.
resource "google_firestore_index" "this" {
  for_each = {
    for index in local.firestore.indexes :
    join(" ", concat([index.collectionGroup], [
      for field in index.fields :
      "${field.fieldPath}:${try(field.order, field.arrayConfig)}"
    ])) => index
  }

  database    = google_firestore_database.this.name
  collection  = each.value.collectionGroup
  query_scope = each.value.queryScope

  dynamic "fields" {
    for_each = each.value.fields

    content {
      field_path   = fields.value.fieldPath
      order        = try(fields.value.order, null)
      array_config = try(fields.value.arrayConfig, null)
    }
  }
}

# Fields that need fewer indexes of their own than all, and those that say when a document goes by itself.
resource "google_firestore_field" "this" {
  for_each = {
    for field in local.firestore.fieldOverrides :
    "${field.collectionGroup} ${field.fieldPath}" => field
  }

  database   = google_firestore_database.this.name
  collection = each.value.collectionGroup
  field      = each.value.fieldPath

  index_config {
    dynamic "indexes" {
      for_each = each.value.indexes

      content {
        query_scope  = indexes.value.queryScope
        order        = try(indexes.value.order, null)
        array_config = try(indexes.value.arrayConfig, null)
      }
    }
  }

  dynamic "ttl_config" {
    for_each = try(each.value.ttl, false) ? [true] : []

    content {}
  }
}
