# Puts back what ran before. Sourced by script/deploy; by hand: docs/deployment.md.

hosting_api=https://firebasehosting.googleapis.com/v1beta1

# Which revision of each function and which version of the site serve now, if any do.
remember_running_version() {
  only_said "note which revision of each function and which version of the site run now" && return 0
  gcloud run services list --project "$project" --region "$region" \
    --format 'value(metadata.name,status.traffic[0].revisionName)' \
    >"$folder/revisions" 2>/dev/null || : >"$folder/revisions"
  api_call GET "$hosting_api/sites/$project/channels/live" 2>/dev/null |
    sed -n 's/^ *"name": *"\(sites\/[^"]*\/versions\/[^"]*\)".*/\1/p' | head -n 1 \
    >"$folder/version" || : >"$folder/version"
  done_with "$(grep -c . "$folder/revisions" || true) functions and $(grep -c . "$folder/version" || true) site run now"
}

# A rollback has bound a function to an older revision, and would hold the next one back.
serve_newest() {
  only_said "give all traffic of each function to its newest revision" && return 0
  local service revision
  while read -r service revision; do
    run "$service serves with its newest revision" \
      gcloud run services update-traffic "$service" --project "$project" --region "$region" \
      --to-latest --quiet </dev/null
  done <"$folder/revisions"
}

roll_back() {
  printf '  Putting back what ran before.\n' >&2
  local service revision version
  while read -r service revision; do
    [ -n "$revision" ] || continue
    gcloud run services update-traffic "$service" --project "$project" --region "$region" \
      --to-revisions "$revision=100" --quiet </dev/null >/dev/null 2>&1 &&
      printf '  %s serves with %s\n' "$service" "$revision" >&2 ||
      printf '  %s could not be put back to %s: do so by hand (docs/deployment.md)\n' "$service" "$revision" >&2
  done <"$folder/revisions"
  version=$(cat "$folder/version")
  [ -n "$version" ] || return 0
  api_call POST "$hosting_api/sites/$project/releases?versionName=$version" '{}' >/dev/null 2>&1 &&
    printf '  the site is that of %s\n' "$version" >&2 ||
    printf '  the site could not be put back to %s: do so by hand (docs/deployment.md)\n' "$version" >&2
}
