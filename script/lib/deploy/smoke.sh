# Looks at a platform as a stranger does. Sourced by script/deploy and script/smoke; wants
# $dry_run, $project and the consoles.

fetch() { # <address>: status, headers and body
  curl --silent --show-error --max-time 30 --include "$1"
}

# What was just published takes a moment to be everywhere: asked again for so many seconds.
smoke_patience=${SMOKE_PATIENCE:-120}

eventually() { # <label> <command>…
  local label=$1 deadline=$((SECONDS + smoke_patience))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$deadline" ] || fail "Smoke test: $label."
    sleep 3
  done
}

smoke_test() { # <address> <label>
  only_said "look at $2: health, refusal of strangers, page, headers, assets" && return 0
  smoke_address=$1
  eventually "the API is not healthy" api_is_healthy
  eventually "the API does not refuse strangers" api_refuses_strangers
  eventually "the page is not served, or not under its policy" page_is_served
  eventually "an asset of the page is not served" asset_is_served
  eventually "the page is not told of its project" project_is_told
  done_with "$2 answers: $1"
}

api_is_healthy() {
  local answer
  answer=$(fetch "$smoke_address/api/health") || return 1
  grep -q '"status": *"ok"' <<<"$answer"
}

api_refuses_strangers() {
  local answer
  answer=$(fetch "$smoke_address/api/me") || return 1
  grep -q '^HTTP/[0-9.]* 401' <<<"$answer" && grep -q '"code": *"unauthenticated"' <<<"$answer"
}

page_is_served() {
  local answer
  answer=$(fetch "$smoke_address/connexion") || return 1
  grep -q '^HTTP/[0-9.]* 200' <<<"$answer" &&
    grep -qi "^content-security-policy:.*script-src 'self'" <<<"$answer" &&
    grep -qi '^cache-control:.*no-cache' <<<"$answer" &&
    ! grep -qi '^content-security-policy:.*unsafe-inline' <<<"$answer" &&
    grep -q '<div id="app">' <<<"$answer"
}

asset_is_served() {
  local page asset answer
  page=$(fetch "$smoke_address/connexion") || return 1
  asset=$(grep -o '/assets/[A-Za-z0-9_.-]*\.js' <<<"$page") || return 1
  answer=$(fetch "$smoke_address$(head -n 1 <<<"$asset")") || return 1
  grep -q '^HTTP/[0-9.]* 200' <<<"$answer" && grep -qi '^cache-control:.*immutable' <<<"$answer"
}

project_is_told() {
  local answer
  answer=$(fetch "$smoke_address/__/firebase/init.json") || return 1
  grep -q "\"projectId\": *\"${project:+$project\"}" <<<"$answer"
}
