variable "backup_retention_days" {
  description = "For how many days the daily backups of Firestore are kept."
  type        = number
  default     = 30

  validation {
    condition     = var.backup_retention_days >= 1 && var.backup_retention_days <= 98 && floor(var.backup_retention_days) == var.backup_retention_days
    error_message = "A whole number from 1 to 98, which is the most that Firestore keeps."
  }
}

variable "dead_letter_retention_days" {
  description = "For how many days a message that a function failed on is kept for a person to look at."
  type        = number
  default     = 31

  validation {
    condition     = var.dead_letter_retention_days >= 1 && var.dead_letter_retention_days <= 31 && floor(var.dead_letter_retention_days) == var.dead_letter_retention_days
    error_message = "A whole number from 1 to 31, which is the most that Pub/Sub keeps."
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

variable "invitation_retention_days" {
  description = "For how many days an invitation that nobody took is kept after its end."
  type        = number
  default     = 90

  validation {
    condition     = var.invitation_retention_days >= 1 && floor(var.invitation_retention_days) == var.invitation_retention_days
    error_message = "A whole number, 1 at least."
  }
}

variable "mail_retention_days" {
  description = "For how many days it is kept who was told and mailed what, without the text."
  type        = number
  default     = 180

  validation {
    condition     = var.mail_retention_days >= 32 && floor(var.mail_retention_days) == var.mail_retention_days
    error_message = "A whole number, 32 at least: dead letters can be told again until then."
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

variable "report_retention_days" {
  description = "For how many days it is kept what each night did."
  type        = number
  default     = 400

  validation {
    condition     = var.report_retention_days >= 1 && floor(var.report_retention_days) == var.report_retention_days
    error_message = "A whole number, 1 at least."
  }
}

variable "request_retention_days" {
  description = "For how many days it is kept what was answered under an idempotency key."
  type        = number
  default     = 60

  validation {
    condition     = var.request_retention_days >= 7 && floor(var.request_retention_days) == var.request_retention_days
    error_message = "A whole number, 7 at least."
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

variable "upload_retention_days" {
  description = "For how many days a file that was uploaded and never posted is kept."
  type        = number
  default     = 1

  validation {
    condition     = var.upload_retention_days >= 1 && floor(var.upload_retention_days) == var.upload_retention_days
    error_message = "A whole number, 1 at least."
  }
}
