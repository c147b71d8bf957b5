# Set-up steps that are done only when what they depend on changed. Sourced by the other scripts;
# wants $root and console.sh. A step's stamp holds the fingerprint of what it was last done for.

stamps=$root/.local/stamps
logs=$root/.local/logs

sha256() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi; }

fingerprint() { # <file or folder>…: one line that changes when any of them does
  (
    cd "$root"
    # The Java and Node that run the step are part of what it depends on.
    { echo "${JAVA_HOME:-}"; node --version; } | sha256
    find "$@" -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 cat | sha256
    find "$@" -type f -print 2>/dev/null | LC_ALL=C sort | sha256
  ) | sha256 | cut -c1-32
}

step() { # <name> <label> <result> <command> <source>…: does the command in $root if it is due
  local name=$1 label=$2 result=$3 command=$4
  shift 4
  local now begin=$SECONDS
  now=$(fingerprint "$@")
  if [ -e "$root/$result" ] && [ "$(cat "$stamps/$name" 2>/dev/null)" = "$now" ]; then
    return 0
  fi
  mkdir -p "$stamps" "$logs"
  rm -f "$stamps/$name"
  if ! (cd "$root" && eval "$command") >"$logs/setup-$name.log" 2>&1 </dev/null; then
    printf '\n%s✗%s %s failed; the end of %s:\n' \
      "$red" "$plain" "$label" ".local/logs/setup-$name.log" >&2
    tail -n 25 "$logs/setup-$name.log" >&2
    return 1
  fi
  echo "$now" >"$stamps/$name"
  printf '  %s✓%s %-46s %s%d s%s\n' \
    "$green" "$plain" "$label" "$dim" $((SECONDS - begin)) "$plain"
}

# Install scripts are not run: nothing here needs what they would build.
npm_ci='npm ci --no-audit --no-fund --ignore-scripts'

step_emulators() {
  step npm-local "Firebase Emulator Suite installed" local/node_modules/.package-lock.json \
    "cd local && $npm_ci" local/package.json local/package-lock.json
}

step_check_dependencies() {
  step npm-check "checks installed" script/check/node_modules/.package-lock.json \
    "cd script/check && $npm_ci" script/check/package.json script/check/package-lock.json
}

step_web_dependencies() {
  step npm-web "web dependencies installed" web/node_modules/.package-lock.json \
    "cd web && $npm_ci" web/package.json web/package-lock.json
}

step_web() {
  step_web_dependencies &&
    step web "web built" web/dist/index.html "cd web && npm run build" \
      web/package-lock.json web/index.html web/src web/public web/vite.config.ts web/tsconfig.json
}

step_java() {
  step java "Java built" local/target/lib \
    'rm -rf local/target/lib local/target/framework &&
     ./mvnw -q -pl functions,local package -Dmaven.test.skip=true -Dspotless.check.skip=true' \
    pom.xml .mvn functions/pom.xml functions/src/main local/pom.xml local/src/main
}
