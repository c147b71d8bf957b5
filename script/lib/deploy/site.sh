# Publishes the site: at a preview address, and then live. Sourced by script/deploy.

firebase_tools() {
  # Its configuration has the folder of the site beside it. Whose account it is may belong to
  # another project, which is not the one to be asked whether it may.
  (cd "$folder" && GOOGLE_CLOUD_QUOTA_PROJECT="$project" \
    "$root/local/node_modules/.bin/firebase" "$@" --project "$project" --non-interactive)
}

write_hosting_configuration() { # firebase.json, for this site and this region
  rm -rf "$folder/site"
  cp -R "$root/web/dist" "$folder/site"
  node --input-type=module - "$root/firebase.json" "$folder/firebase.json" "$site" "$region" <<'JS'
    import { readFileSync, writeFileSync } from 'node:fs';
    const [, , from, to, site, region] = process.argv;
    const { hosting } = JSON.parse(readFileSync(from, 'utf8'));
    const rewrites = hosting.rewrites.map((rewrite) =>
      rewrite.function ? { ...rewrite, function: { ...rewrite.function, region } } : rewrite,
    );
    writeFileSync(to, JSON.stringify({ hosting: { ...hosting, site, public: 'site', rewrites } }, null, 2));
JS
}

# A preview is looked at and not signed in to: the domains of sign-in stay those of Terraform.
publish_candidate() {
  if [ -n "$dry_run" ]; then
    only_said "publish web/dist at a preview address of $site, for a day, with /api led to $region"
    candidate_url="(the preview address)"
    return 0
  fi
  write_hosting_configuration || fail "firebase.json could not be made ready for $site."
  firebase_tools hosting:channel:deploy candidate --expires 1d --no-authorized-domains --json >"$folder/candidate.json" ||
    fail "The site could not be published at a preview address: see .local/deploy/$environment/candidate.json."
  candidate_url=$(node -p 'Object.values(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).result)[0].url' \
    "$folder/candidate.json")
  done_with "site at $candidate_url"
}

publish_live() { # exactly what was looked at
  run "publish it at the public address" quietly site firebase_tools hosting:clone \
    "$site:candidate" "$site:live"
}

# Of a domain the records are set by hand, after the first deployment has named them.
look_at_domain() {
  [ "$site_url" != "$default_url" ] || return 0
  only_said "look at $site_url too, once its records are set and its certificate is there" && return 0
  if [ "$domain_is_connected" = true ]; then
    smoke_test "$site_url" "the platform at its domain"
  else
    say "$site_url does not lead to the site yet, which is at $default_url meanwhile."
  fi
}
