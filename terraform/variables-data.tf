variable "backup_retention_days" {
  description = "For how many days the daily backups of Firestore are kept."
  type        = number
  default     = 30

  validation {
    condition     = var.backup_retention_days >= 1 && var.backup_retention_days <= 98 && floor(var.backup_retention_days) == var.backup_retention_days
    error_message = "A whole number from 1 to 98, which is the most that Firestore keeps."
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

variable "removed_file_retention_days" {
  description = "For how many days a file that was removed or replaced can be brought back."
  type        = number
  default     = 30

  validation {
    condition     = var.removed_file_retention_days >= 1 && floor(var.removed_file_retention_days) == var.removed_file_retention_days
    error_message = "A whole number, 1 at least."
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
