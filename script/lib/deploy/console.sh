# What script/deploy says, and how it does things or only says them. Wants ../console.sh.

phase() {
  current_phase=$1
  printf '%s%s%s\n' "$bold" "$1" "$plain"
}

say() { printf '  %s\n' "$1"; }

done_with() { printf '  %s✓%s %s\n' "$green" "$plain" "$1"; }

# <label> <command>…: does it, or says that it would.
run() {
  local label=$1
  shift
  if [ -n "$dry_run" ]; then
    printf '  would: %s\n         %s%s%s\n' "$label" "$dim" "$(as_typed "$*")" "$plain"
    return 0
  fi
  "$@" || fail "$label: it failed."
  done_with "$label"
}

as_typed() { # <command of a script>: as a person would type it in this folder
  local typed
  typed=$(sed -E "s|^quietly [a-z]+ ||; s|^$root/mvnw|./mvnw|
    s|^with_values ([a-z]+)|terraform_in \\1 -input=false -var-file=$values -var=functions_archive=$archive|
    s|^firebase_tools|local/node_modules/.bin/firebase|" <<<"$1")
  case $typed in
    # Terraform works in its own folder.
    terraform_in*) sed "s|^terraform_in|terraform -chdir=terraform|; s|$root/terraform/||g; s|$root/|../|g" <<<"$typed" ;;
    *) sed "s|$root/||g" <<<"$typed" ;;
  esac
}

# <label>: says what would be done, and succeeds, in a dry run alone.
only_said() {
  [ -n "$dry_run" ] || return 1
  printf '  would: %s\n' "$1"
}

confirm() { # <question>
  if [ -n "$dry_run" ] || [ -n "$yes" ]; then return 0; fi
  [ -t 0 ] || fail "Nobody is there to ask: give --yes."
  local answer
  read -r -p "  $1 [y/N] " answer
  [ "$answer" = y ] || fail "What runs was not changed."
}

report_failure() { # <exit code>
  [ "$1" -ne 0 ] || return 0
  printf '\n%s✗%s %s failed.\n' "$red" "$plain" "$current_phase" >&2
  if [ -n "${applying:-}" ]; then
    roll_back
  else
    printf '  The version that ran still runs: nothing of it was changed.\n' >&2
  fi
}

report_success() {
  if [ -n "$dry_run" ]; then
    printf '\n%sNothing was done.%s\n' "$bold" "$plain"
    return 0
  fi
  printf '\n%s✓ %s runs at %s.%s\n' "$green" "$release" "$site_url" "$plain"
  local first_admin
  first_admin=$(value_of first_admin_email '')
  [ -z "$first_admin" ] || say "An empty installation gets its admin when $first_admin signs up there."
  [ "$domain_is_connected" = true ] ||
    say "The domain needs these records: $(terraform_in output -json site_dns_records)"
}
