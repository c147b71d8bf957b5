# An example: replace every value. Secrets have no place here; script/deploy asks for them.
environment = "production"
project_id  = "exemple-tickets-production"
domain      = "tickets.exemple.test"

billing_account = "012345-6789AB-CDEF01"
monthly_budget  = 150
alert_emails    = ["astreinte@exemple.test"]

mail_from         = "tickets@exemple.test"
first_admin_email = "direction@exemple.test"

# One instance waits, so that nobody does.
api_min_instances = 1
