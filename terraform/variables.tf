variable "alert_emails" {
  description = "Who is mailed when something is wrong, or costs more than it should: one to five addresses."
  type        = set(string)

  validation {
    condition     = length(var.alert_emails) >= 1 && length(var.alert_emails) <= 5
    error_message = "Name one to five addresses; a budget takes no more."
  }

  validation {
    condition     = alltrue([for email in var.alert_emails : can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", email))])
    error_message = "Each has to be an e-mail address."
  }
}

variable "api_concurrency" {
  description = "How many requests one instance of api serves at once. Files pass through its memory while they are looked at."
  type        = number
  default     = 20

  validation {
    condition     = var.api_concurrency >= 1 && var.api_concurrency <= 1000 && floor(var.api_concurrency) == var.api_concurrency
    error_message = "A whole number from 1 to 1000."
  }
}

variable "api_max_instances" {
  description = "The most instances of api at once: a bound on what an attack can cost."
  type        = number
  default     = 10

  validation {
    condition     = var.api_max_instances >= 1 && var.api_max_instances <= 100 && var.api_max_instances >= var.api_min_instances
    error_message = "From 1 to 100, and no less than api_min_instances."
  }
}

variable "api_memory" {
  description = "The memory of an instance of api, with its temporary files."
  type        = string
  default     = "2Gi"

  validation {
    condition     = contains(["1Gi", "2Gi", "4Gi"], var.api_memory)
    error_message = "One of 1Gi, 2Gi and 4Gi, which go with one CPU."
  }
}

variable "api_min_instances" {
  description = "How many instances of api wait for requests, so that nobody waits for the first answer after a pause. 0 costs nothing while nobody calls. One that idles costs 0.0000025 USD per vCPU and second and as much per GiB and second, thus some 20 USD a month with 2 GiB: https://cloud.google.com/run/pricing"
  type        = number
  default     = 0

  validation {
    condition     = var.api_min_instances >= 0 && var.api_min_instances <= 10 && floor(var.api_min_instances) == var.api_min_instances
    error_message = "A whole number from 0 to 10."
  }
}

variable "app_check_mode" {
  description = "What App Check does with requests of browsers: UNENFORCED counts those that would not pass, OFF does nothing. Enforcing it would refuse the site, which sends no tokens."
  type        = string
  default     = "UNENFORCED"

  validation {
    condition     = contains(["OFF", "UNENFORCED"], var.app_check_mode)
    error_message = "OFF or UNENFORCED."
  }
}

variable "backup_retention_days" {
  description = "For how many days the daily backups of Firestore are kept."
  type        = number
  default     = 30

  validation {
    condition     = var.backup_retention_days >= 1 && var.backup_retention_days <= 98 && floor(var.backup_retention_days) == var.backup_retention_days
    error_message = "A whole number from 1 to 98, which is the most that Firestore keeps."
  }
}

variable "billing_account" {
  description = "The id of the billing account of the project, for its budget."
  type        = string

  validation {
    condition     = can(regex("^[0-9A-F]{6}-[0-9A-F]{6}-[0-9A-F]{6}$", var.billing_account))
    error_message = "It looks like 012345-6789AB-CDEF01."
  }
}

variable "budget_currency" {
  description = "The currency of monthly_budget, which has to be that of the billing account."
  type        = string
  default     = "EUR"

  validation {
    condition     = can(regex("^[A-Z]{3}$", var.budget_currency))
    error_message = "Three capitals, as in EUR."
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

variable "firestore_location" {
  description = "Where Firestore keeps the data: Paris, another region of Europe, or eur3 for several. It can't be changed once the database is there."
  type        = string
  default     = "europe-west9"

  validation {
    condition     = can(regex("^(eur3|europe-[a-z]+[0-9]+)$", var.firestore_location))
    error_message = "A location in Europe."
  }
}

variable "first_admin_email" {
  description = "Who becomes admin of an empty installation, on its first sign-in; null once there is one."
  type        = string
  default     = null

  validation {
    condition     = var.first_admin_email == null || can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", var.first_admin_email))
    error_message = "An e-mail address."
  }
}

variable "functions_archive" {
  description = "The archive of the built functions; script/deploy makes it and names it."
  type        = string

  validation {
    condition     = endswith(var.functions_archive, ".zip")
    error_message = "The path of a zip archive."
  }
}

variable "log_retention_days" {
  description = "For how many days logs are kept."
  type        = number
  default     = 30

  validation {
    condition     = var.log_retention_days >= 1 && var.log_retention_days <= 3650 && floor(var.log_retention_days) == var.log_retention_days
    error_message = "A whole number from 1 to 3650."
  }
}

variable "mail_from" {
  description = "The sender of mails; SendGrid has to know it as a verified sender."
  type        = string

  validation {
    condition     = can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", var.mail_from))
    error_message = "An e-mail address."
  }
}

variable "mails_per_hour" {
  description = "The most mails on tickets that one person is sent within an hour; the rest is gathered in a digest."
  type        = number
  default     = 30

  validation {
    condition     = var.mails_per_hour >= 1 && floor(var.mails_per_hour) == var.mails_per_hour
    error_message = "A whole number, 1 at least."
  }
}

variable "monthly_budget" {
  description = "What a month may cost, in budget_currency. At half of it, at 90 % and at all of it a mail goes to alert_emails; nothing is stopped."
  type        = number

  validation {
    condition     = var.monthly_budget >= 1 && floor(var.monthly_budget) == var.monthly_budget
    error_message = "A whole number, 1 at least."
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

variable "removed_file_retention_days" {
  description = "For how many days a file that was removed or replaced can be brought back."
  type        = number
  default     = 30

  validation {
    condition     = var.removed_file_retention_days >= 1 && floor(var.removed_file_retention_days) == var.removed_file_retention_days
    error_message = "A whole number, 1 at least."
  }
}

variable "scheduler_region" {
  description = "Where Cloud Scheduler keeps the schedule, which holds no data. Not every region has it: https://cloud.google.com/scheduler/docs/locations"
  type        = string
  default     = "europe-west1"

  validation {
    condition     = can(regex("^europe-[a-z]+[0-9]+$", var.scheduler_region))
    error_message = "A region in Europe."
  }
}

variable "sendgrid_webhook_public_key" {
  description = "What SendGrid signs its events with, as the settings of its signed event webhook show it; null refuses them. A public key is no secret."
  type        = string
  default     = null

  validation {
    condition     = var.sendgrid_webhook_public_key == null || can(regex("^[A-Za-z0-9+/]+={0,2}$", var.sendgrid_webhook_public_key))
    error_message = "The key in Base64, on one line."
  }
}

variable "storage_location" {
  description = "Where the files are kept: Paris, another region of Europe, or EU for several. It can't be changed once the bucket is there."
  type        = string
  default     = "EUROPE-WEST9"

  validation {
    condition     = can(regex("^(EU|EUROPE-[A-Z]+[0-9]+)$", var.storage_location))
    error_message = "A location in Europe, in capitals."
  }
}

variable "urgent_delay" {
  description = "After how long an urgent ticket that nobody takes is told: minutes, or a duration as ISO 8601 writes it."
  type        = string
  default     = "PT15M"

  validation {
    condition     = can(regex("^([0-9]+|PT([0-9]+H)?([0-9]+M)?)$", var.urgent_delay)) && var.urgent_delay != "PT"
    error_message = "Minutes, such as 15, or hours and minutes, such as PT1H30M."
  }
}

variable "urgent_repeat" {
  description = "After how long it is told again, and again."
  type        = string
  default     = "PT1H"

  validation {
    condition     = can(regex("^([1-9][0-9]*|PT([0-9]+H)?([0-9]+M)?)$", var.urgent_repeat)) && !can(regex("^PT(0+H)?(0+M)?$", var.urgent_repeat))
    error_message = "Minutes, such as 60, or hours and minutes, such as PT1H30M."
  }
}

variable "worker_max_instances" {
  description = "The most instances of notify at once."
  type        = number
  default     = 3

  validation {
    condition     = var.worker_max_instances >= 1 && var.worker_max_instances <= 100 && floor(var.worker_max_instances) == var.worker_max_instances
    error_message = "A whole number from 1 to 100."
  }
}

variable "worker_memory" {
  description = "The memory of an instance of a function that takes messages."
  type        = string
  default     = "1Gi"

  validation {
    condition     = contains(["512Mi", "1Gi", "2Gi"], var.worker_memory)
    error_message = "One of 512Mi, 1Gi and 2Gi, which go with one CPU."
  }
}
