# Builds what is deployed. Nothing of the environment is touched meanwhile. Sourced by
# script/deploy.

build_functions() {
  run "build the functions" quietly functions "$root/mvnw" --batch-mode --no-transfer-progress \
    -f "$root/pom.xml" -pl functions -am -Pdeployment clean package -Dmaven.test.skip=true
  only_said "pack them into .local/deploy/$environment/functions.zip" && return 0
  pack_functions || fail "The functions could not be packed."
  done_with "functions packed, $(du -h "$archive" | cut -f 1)"
}

pack_functions() { # the same files make the same archive, to the byte
  (
    cd "$root/functions/target/deployment"
    find . -type f | LC_ALL=C sort | sed 's|^\./||' >"$folder/files"
    rm -f "$archive"
    "$JAVA_HOME/bin/jar" --create --no-manifest --date=2026-01-01T00:00:00Z \
      --file "$archive" "@$folder/files"
  )
}

build_site() {
  if [ -z "$dry_run" ]; then
    step_emulators && step_web || fail "The site could not be built."
  else
    only_said "install what web/ and local/ need, and build the site (npm ci, npm run build)"
  fi
}

quietly() { # <name> <command>…: keeps what it says, and shows its end when it fails
  local log=$logs/deploy-$1.log
  shift
  "$@" >"$log" 2>&1 </dev/null || { tail -n 25 "$log" >&2; return 1; }
}
