# What the provider has no resource for. Done at each deployment, and looked at. Sourced by
# script/deploy.

api_call() { # <method> <url> [<body>]: a call of Google's, in the name of who deploys, whose
  # token no list of processes shows
  curl --silent --show-error --fail-with-body --max-time 30 --request "$1" \
    --header @<(printf 'Authorization: Bearer %s' "$(gcloud auth print-access-token)") \
    --header "X-Goog-User-Project: $project" \
    --header 'Content-Type: application/json' ${3:+--data "$3"} "$2"
}

# Nobody learns from Firebase which addresses have an account.
# https://cloud.google.com/identity-platform/docs/admin/email-enumeration-protection
protect_addresses() {
  only_said "switch on the protection against the enumeration of addresses, and see that it is on" && return 0
  local answer
  answer=$(api_call PATCH \
    "https://identitytoolkit.googleapis.com/admin/v2/projects/$project/config?updateMask=emailPrivacyConfig" \
    '{"emailPrivacyConfig": {"enableImprovedEmailPrivacy": true}}') ||
    fail "The protection against the enumeration of addresses could not be switched on: $answer"
  grep -q '"enableImprovedEmailPrivacy": *true' <<<"$answer" ||
    fail "The protection against the enumeration of addresses is not on."
  done_with "addresses are protected against enumeration"
}

# Eventarc makes the subscription of a function. It would be asked again at once and for ever, and
# perhaps while the function still works at it: ten minutes are more than any may take.
# https://cloud.google.com/pubsub/docs/dead-letter-topics
pace_subscriptions() {
  if [ -n "$dry_run" ]; then
    only_said "give the subscription of $event_functions 20 attempts, 10 to 600 seconds apart, and then $dead_letter_topic"
    return 0
  fi
  local function trigger subscription
  for function in $event_functions; do
    trigger=$(gcloud functions describe "$function" --project "$project" --region "$region" \
      --format 'value(eventTrigger.trigger)')
    subscription=$(gcloud eventarc triggers describe "$trigger" \
      --format 'value(transport.pubsub.subscription)')
    [ -n "$subscription" ] || fail "$function has no subscription."
    run "$function tries 20 times, then its message is a dead letter" \
      gcloud pubsub subscriptions update "$subscription" --quiet \
      --dead-letter-topic "$dead_letter_topic" --max-delivery-attempts 20 \
      --ack-deadline 600 --min-retry-delay 10s --max-retry-delay 600s
  done
}
