terraform {
  # 1.9 lets a validation look at other variables.
  required_version = ">= 1.9.0, < 2.0.0"

  # Where the state is: environments/<name>.gcs.tfbackend.
  backend "gcs" {}

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "7.46.0"
    }
    google-beta = {
      source  = "hashicorp/google-beta"
      version = "7.46.0"
    }
  }
}
