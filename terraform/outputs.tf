output "dead_letter_topic" {
  description = "Where messages go that no function could take, as script/deploy names it to the subscriptions."
  value       = google_pubsub_topic.dead_letters.id
}

output "default_site_url" {
  description = "The address that Hosting gives the site by itself."
  value       = google_firebase_hosting_site.this.default_url
}

output "domain_is_connected" {
  description = "Whether the public address leads to the site: a domain of one's own does once its records are right and its certificate is there."
  value = alltrue([
    for mapping in google_firebase_hosting_custom_domain.this :
    mapping.host_state == "HOST_ACTIVE" && mapping.ownership_state == "OWNERSHIP_ACTIVE" &&
    alltrue([for cert in mapping.cert : contains(["CERT_ACTIVE", "CERT_EXPIRING_SOON"], cert.state)])
  ])
}

output "event_functions" {
  description = "The functions that take messages, whose subscriptions script/deploy sees to."
  value       = sort(keys(local.event_functions))
}

output "files_bucket" {
  description = "The bucket that holds every file of the platform."
  value       = google_storage_bucket.files.name
}

output "functions" {
  description = "Every function by name, with the Cloud Run service that serves it."
  value       = { for name, function in google_cloudfunctions2_function.this : name => function.service_config[0].service }
}

output "hosting_site" {
  description = "The site of Firebase Hosting that the release is published on."
  value       = google_firebase_hosting_site.this.site_id
}

output "region" {
  description = "Where the functions run."
  value       = var.region
}

output "secrets" {
  description = "The secrets that need a value before the functions can start."
  value       = sort(keys(google_secret_manager_secret.this))
}

output "site_dns_records" {
  description = "The records that the owner of the domain has to set, as long as they are not right."
  value       = { for domain, mapping in google_firebase_hosting_custom_domain.this : domain => mapping.required_dns_updates }
}

output "site_url" {
  description = "The public address of the platform."
  value       = local.site_url
}
