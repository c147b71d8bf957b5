# Starts and stops the one platform of a test run. Sourced by script/test; wants $root, $logs and
# console.sh.

platform_pid_file=$root/.local/test-platform.pid
platform_log=$logs/test-server.log
platform_ports='5000 8025 8026 8080 8085 9099 9199'

start_platform() {
  local begin=$SECONDS
  stop_forgotten_platform
  mkdir -p "$logs"
  # Before the platform opens it: what waits below reads it at once.
  : >"$platform_log"
  "$root/script/server" >>"$platform_log" 2>&1 </dev/null &
  platform=$!
  echo "$platform" >"$platform_pid_file"
  until grep -q '^Ready' "$platform_log"; do
    if ! kill -0 "$platform" 2>/dev/null; then
      cat "$platform_log"
      rm -f "$platform_pid_file"
      fail "The platform did not start."
    fi
    sleep 0.5
  done
  printf '  %s✓%s %-46s %s%d s%s\n' \
    "$green" "$plain" "platform ready" "$dim" $((SECONDS - begin)) "$plain"
}

stop_platform() { # the one that this run started; does nothing when it is stopped already
  [ -n "${platform:-}" ] || return 0
  local pid=$platform
  platform=
  end_process "$pid"
  rm -f "$platform_pid_file"
}

stop_forgotten_platform() { # one that a killed run left behind
  local pid
  pid=$(cat "$platform_pid_file" 2>/dev/null) || return 0
  rm -f "$platform_pid_file"
  # The number may be another process's by now.
  if ps -o command= -p "$pid" 2>/dev/null | grep -q -e 'tickets.local.Server' -e 'script/server'; then
    echo "  Stopping the platform that an earlier run left behind."
    end_process "$pid"
  fi
}

end_process() { # <pid>: asks it to stop, and waits until it has
  kill -TERM "$1" 2>/dev/null || return 0
  local waited=0
  while kill -0 "$1" 2>/dev/null; do
    if [ "$waited" -ge 60 ]; then
      kill -KILL "$1" 2>/dev/null || true
      return 0
    fi
    sleep 0.5
    waited=$((waited + 1))
  done
}

platform_processes() { # prints the ids of all processes of the platform
  node -e 'fetch("http://127.0.0.1:8026/processes").then((r) => r.json()).then((all) => console.log(all.map((p) => p.pid).join(" ")))'
}

assert_nothing_left() { # <pid>…: fails when one of them runs, or a port of the platform is taken
  local pid port left=''
  for pid in "$@"; do
    kill -0 "$pid" 2>/dev/null && left="$left process $pid ($(ps -o comm= -p "$pid"))"
  done
  for port in $platform_ports; do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && left="$left port $port"
  done
  [ -z "$left" ] || fail "The platform stopped, but left behind:$left."
  printf '  %s✓%s %s\n' "$green" "$plain" "platform stopped, nothing left behind"
}
