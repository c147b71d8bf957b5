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

variable "sendgrid_webhook_public_key" {
  description = "What SendGrid signs its events with, as the settings of its signed event webhook show it; null refuses them. A public key is no secret."
  type        = string
  default     = null

  validation {
    condition     = var.sendgrid_webhook_public_key == null || can(regex("^[A-Za-z0-9+/]+={0,2}$", var.sendgrid_webhook_public_key))
    error_message = "The key in Base64, on one line."
  }
}
