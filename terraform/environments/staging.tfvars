# An example: replace every value. Secrets have no place here; script/deploy asks for them.
environment = "staging"
project_id  = "exemple-tickets-staging"

billing_account = "012345-6789AB-CDEF01"
monthly_budget  = 30
alert_emails    = ["developpement@exemple.test"]

mail_from         = "tickets-staging@exemple.test"
first_admin_email = "developpement@exemple.test"

api_max_instances           = 2
removed_file_retention_days = 7
