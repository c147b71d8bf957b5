# Accounts sign in with an address and a password. Nobody makes or deletes an account with the key
# that every browser has: docs/decisions/0011-sign-up-through-the-api.md. Protection against the
# enumeration of addresses has no argument in the provider; it is on in every project made since
# September 2023, and script/deploy switches it on and looks at it:
# https://cloud.google.com/identity-platform/docs/admin/email-enumeration-protection
resource "google_identity_platform_config" "this" {
  provider = google-beta

  authorized_domains = distinct([local.site_host, local.default_site_host])

  client {
    permissions {
      disabled_user_deletion = true
      disabled_user_signup   = true
    }
  }

  sign_in {
    allow_duplicate_emails = false

    anonymous {
      enabled = false
    }

    email {
      enabled           = true
      password_required = true
    }
  }

  depends_on = [google_firebase_project.this]
}
