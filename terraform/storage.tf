# Every file of the platform: the quarantine of uploads, and what entries show.
resource "google_storage_bucket" "files" {
  name                        = local.files_bucket
  location                    = var.storage_location
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  # A browser fetches files with its own token; no other site may make it.
  cors {
    origin          = [local.site_url]
    method          = ["GET", "HEAD"]
    response_header = ["Content-Disposition", "Content-Length", "Content-Type"]
    max_age_seconds = 3600
  }

  versioning {
    enabled = true
  }

  # What was uploaded and never posted.
  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age            = var.upload_retention_days
      matches_prefix = ["uploads/"]
      with_state     = "LIVE"
    }
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      days_since_noncurrent_time = 1
      matches_prefix             = ["uploads/"]
      with_state                 = "ARCHIVED"
    }
  }

  # What was removed can be brought back for so long.
  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      days_since_noncurrent_time = var.removed_file_retention_days
      matches_prefix             = ["portals/", "tickets/"]
      with_state                 = "ARCHIVED"
    }
  }

  # Versions do what soft deletion would, and cost once.
  soft_delete_policy {
    retention_duration_seconds = 0
  }

  depends_on = [google_project_service.this]

  lifecycle {
    prevent_destroy = true
  }
}

# Lets the rules of Storage judge who may fetch from it and put into it.
resource "google_firebase_storage_bucket" "files" {
  provider   = google-beta
  bucket_id  = google_storage_bucket.files.name
  depends_on = [google_firebase_project.this, google_project_service_identity.this]
}

# The archives of the functions, one a release, so that an older one can be put back.
resource "google_storage_bucket" "source" {
  name                        = local.source_bucket
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age = 365
    }
  }

  depends_on = [google_project_service.this]
}

# Named after what is in it: the same build is the same object.
resource "google_storage_bucket_object" "functions" {
  name   = "functions-${filesha256(var.functions_archive)}.zip"
  bucket = google_storage_bucket.source.name
  source = var.functions_archive

  # The releases before it stay.
  deletion_policy = "ABANDON"
}
