variable "app_check_mode" {
  description = "What App Check does with requests of browsers: UNENFORCED counts those that would not pass, OFF does nothing. Enforcing it would refuse the site, which sends no tokens."
  type        = string
  default     = "UNENFORCED"

  validation {
    condition     = contains(["OFF", "UNENFORCED"], var.app_check_mode)
    error_message = "OFF or UNENFORCED."
  }
}

variable "domain" {
  description = "The domain that the site is reached at, without https://; null for the address that Hosting gives it."
  type        = string
  default     = null

  validation {
    condition     = var.domain == null || can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.domain))
    error_message = "A domain name in small letters, as in tickets.exemple.test."
  }
}

variable "environment" {
  description = "The name of this installation, for people who look at several."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,19}$", var.environment))
    error_message = "Two to twenty small letters, digits and hyphens."
  }
}

variable "project_id" {
  description = "The Google Cloud project, which is there already, is linked to the billing account and holds nothing else."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project_id)) && !startswith(var.project_id, "demo-")
    error_message = "An id of a project; those that begin with demo- are for emulators."
  }
}

variable "region" {
  description = "Where the functions run and their images are: Paris, or another region of Europe."
  type        = string
  default     = "europe-west9"

  validation {
    condition     = can(regex("^europe-[a-z]+[0-9]+$", var.region))
    error_message = "A region in Europe."
  }
}
