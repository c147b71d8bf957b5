# What is deployed, and whereto: terraform/environments. Sourced by script/deploy.

environments=$root/terraform/environments

read_environment() {
  values=$environments/$environment.tfvars
  backend=$environments/$environment.gcs.tfbackend
  [ -f "$values" ] && [ -f "$backend" ] ||
    fail "There is no $environment in terraform/environments; there is: $(cd "$environments" && ls ./*.tfvars | sed 's|^\./||; s|\.tfvars$||' | xargs)."
  project=$(value_of project_id '')
  [ -n "$project" ] || fail "terraform/environments/$environment.tfvars names no project_id."
  region=$(value_of region "$(usual_value_of region)")
  state_bucket=$(text_in "$backend" bucket)
  folder=$root/.local/deploy/$environment
  archive=$folder/functions.zip
  release=$(cd "$root" && git describe --tags --always --dirty 2>/dev/null || echo unknown)
  [ -n "$dry_run" ] || mkdir -p "$folder" "$logs"
}

value_of() { # <variable> <default>
  local value
  value=$(text_in "$values" "$1")
  echo "${value:-$2}"
}

usual_value_of() { # <variable>: its default
  sed -n "/^variable \"$1\"/,/^}/s/^ *default *= *\"\(.*\)\"/\1/p" "$root"/terraform/variables*.tf
}

text_in() { # <file> <name>: the text that is assigned to the name
  sed -n "s/^ *$2 *= *\"\(.*\)\" *$/\1/p" "$1" | head -n 1
}

require_tools() {
  local tool missing=''
  for tool in gcloud terraform git curl openssl; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
  done
  if [ -n "$dry_run" ]; then
    [ -z "$missing" ] || say "not on this machine, and needed to deploy:$missing"
    say "would: see that gcloud and Terraform have credentials, and that $project is there"
    return 0
  fi
  [ -z "$missing" ] || fail "Not found on the PATH:$missing. docs/deployment.md says where they come from."
  require_jdk
  require_node
  gcloud auth print-access-token >/dev/null 2>&1 ||
    fail "gcloud is not signed in: gcloud auth login."
  gcloud auth application-default print-access-token >/dev/null 2>&1 ||
    fail "Terraform and the Firebase tools have no credentials: gcloud auth application-default login."
  gcloud projects describe "$project" >/dev/null 2>&1 ||
    fail "There is no project $project, or you may not see it."
  done_with "tools and credentials"
}

require_values() { # examples have to be replaced
  if grep -q 'exemple' "$values" "$backend"; then
    [ -n "$dry_run" ] || fail "terraform/environments/$environment.* are still the examples: put your own values there."
    say "terraform/environments/$environment.* are still the examples; a deployment would stop here."
  fi
}

require_commit() { # what runs can be found again
  [ -n "$(cd "$root" && git status --porcelain)" ] || { done_with "release $release"; return 0; }
  [ -n "$dry_run" ] || fail "There are changes that are not committed: what is deployed would not be found again."
  say "there are changes that are not committed; a deployment would stop here."
}
