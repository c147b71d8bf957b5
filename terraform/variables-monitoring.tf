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

variable "log_retention_days" {
  description = "For how many days logs are kept."
  type        = number
  default     = 30

  validation {
    condition     = var.log_retention_days >= 1 && var.log_retention_days <= 3650 && floor(var.log_retention_days) == var.log_retention_days
    error_message = "A whole number from 1 to 3650."
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
