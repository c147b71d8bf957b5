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
    condition     = var.api_max_instances >= 1 && var.api_max_instances <= 100 && var.api_max_instances >= var.api_min_instances && floor(var.api_max_instances) == var.api_max_instances
    error_message = "A whole number from 1 to 100, and no less than api_min_instances."
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

variable "scheduler_region" {
  description = "Where Cloud Scheduler keeps the schedule, which holds no data. Not every region has it: https://cloud.google.com/scheduler/docs/locations"
  type        = string
  default     = "europe-west1"

  validation {
    condition     = can(regex("^europe-[a-z]+[0-9]+$", var.scheduler_region))
    error_message = "A region in Europe."
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
