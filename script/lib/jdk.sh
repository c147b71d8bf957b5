# Finds a JDK 21 or newer and exports JAVA_HOME. Sourced by the other scripts.

jdk_major() { # <home>: prints the major version of the JDK there, or nothing
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

jdk_candidates() { # prints the homes to try, best first
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local javac
  if javac=$(command -v javac); then
    # The command is often a link, or on macOS a stub that asks java_home.
    while [ -L "$javac" ]; do
      local target
      target=$(readlink "$javac")
      case $target in
        /*) javac=$target ;;
        *) javac=$(dirname "$javac")/$target ;;
      esac
    done
    dirname "$(dirname "$javac")"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 21+ 2>/dev/null || true
  fi
  local home
  for home in \
    /usr/lib/jvm/* /usr/local/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -d "$home" ] && echo "$home"
  done
}

# Options of every JVM that talks to Firestore, into java_options.
set_java_options() {
  java_options=(--enable-native-access=ALL-UNNAMED)
  # Newer JDKs warn of what gRPC does for speed; older ones do not know the option.
  [ "$(jdk_major "$JAVA_HOME")" -lt 23 ] || java_options+=(--sun-misc-unsafe-memory-access=allow)
}

require_jdk() {
  local home major
  while IFS= read -r home; do
    major=$(jdk_major "$home")
    if [ -n "$major" ] && [ "$major" -ge 21 ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done < <(jdk_candidates)
  fail "No JDK 21 or newer was found in JAVA_HOME, on the PATH or in the usual folders: install one, such as Temurin 25, or set JAVA_HOME."
}
