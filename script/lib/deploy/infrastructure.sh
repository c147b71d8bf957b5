# Terraform, and what has to be there before it. Sourced by script/deploy.

terraform_in() { terraform -chdir="$root/terraform" "$@"; }

with_values() { # <command> <option>…: a command that takes the variables
  local command=$1
  shift
  terraform_in "$command" -input=false -var-file="$values" -var="functions_archive=$archive" "$@"
}

enable_first_services() { # those by which Terraform switches the others on
  run "switch on the services that Terraform needs" gcloud services enable --project "$project" \
    cloudresourcemanager.googleapis.com serviceusage.googleapis.com storage.googleapis.com
}

make_state_bucket() {
  if [ -z "$dry_run" ] && gcloud storage buckets describe "gs://$state_bucket" >/dev/null 2>&1; then
    done_with "state in gs://$state_bucket"
    return 0
  fi
  run "make the bucket of the state, if it is not there" gcloud storage buckets create \
    "gs://$state_bucket" --project "$project" --location "$region" \
    --uniform-bucket-level-access --public-access-prevention
  run "keep older states" gcloud storage buckets update "gs://$state_bucket" --versioning
}

initialise_terraform() {
  run "initialise Terraform" terraform_in init -input=false -reconfigure -backend-config="$backend"
  run "let the provider check every argument" terraform_in validate
}

# A function can't start before its secrets have values.
make_secrets() {
  local secret
  if [ -n "$dry_run" ] || ! all_secrets_exist; then
    run "make the secrets that are not there, without values" with_values apply -auto-approve \
      -target=google_secret_manager_secret.this
  fi
  for secret in $(secret_names); do
    if [ -z "$dry_run" ] && has_value "$secret"; then
      done_with "$secret has a value"
    elif [ "$secret" = MAIL_LINK_SECRET ]; then
      only_said "draw a value for $secret, if it has none" && continue
      openssl rand -hex 32 | tr -d '\n' | add_value "$secret"
      done_with "$secret drawn"
    else
      only_said "ask for the value of $secret, or take it from the variable, if it has none" && continue
      ask_for_value "$secret"
    fi
  done
}

secret_names() { # those that functions.tf gives to functions
  sed -n 's/^ *secret_variables *= *\[\(.*\)\]/\1/p' "$root/terraform/functions.tf" | tr -d '",' |
    xargs -n 1 | sort -u
}

all_secrets_exist() {
  local secret
  for secret in $(secret_names); do
    gcloud secrets describe "$secret" --project "$project" >/dev/null 2>&1 || return 1
  done
}

has_value() { # <secret>
  [ -n "$(gcloud secrets versions list "$1" --project "$project" --filter state=ENABLED \
    --limit 1 --format 'value(name)')" ]
}

add_value() { # <secret>: from standard input, so that no list of processes shows it
  gcloud secrets versions add "$1" --project "$project" --data-file=- >/dev/null ||
    fail "$1 could not be kept."
}

ask_for_value() { # <secret>
  local value=${!1:-}
  if [ -z "$value" ]; then
    [ -t 0 ] || fail "$1 has no value, and nobody is there to ask: give it in the variable $1."
    read -r -s -p "  $1 (is not shown): " value
    echo
  fi
  [ -n "$value" ] || fail "$1 needs a value."
  printf '%s' "$value" | add_value "$1"
  done_with "$1 kept"
}

plan_changes() {
  run "see what would change" with_values plan -out="$folder/plan"
}

apply_changes() {
  [ -n "$dry_run" ] || applying=1
  run "change it" terraform_in apply -input=false "$folder/plan"
}

read_outputs() {
  if [ -n "$dry_run" ]; then
    site_url="https://$(value_of domain "$project.web.app")"
    default_url="https://$project.web.app"
    site=$project dead_letter_topic="projects/$project/topics/dead-letters"
    event_functions='(each function with a topic)'
    return 0
  fi
  site_url=$(terraform_in output -raw site_url)
  default_url=$(terraform_in output -raw default_site_url)
  domain_is_connected=$(terraform_in output -raw domain_is_connected)
  site=$(terraform_in output -raw hosting_site)
  dead_letter_topic=$(terraform_in output -raw dead_letter_topic)
  event_functions=$(terraform_in output -json event_functions | tr -d '[]",')
  done_with "infrastructure, functions, indexes and rules"
}
