# Steps of a test run: a line each, the summaries of the test runners below it, and the whole log of
# a step that fails. Sourced by script/test; wants $root, $logs and console.sh.

suite_pid_file=$root/.local/test-suite.pid

suite() { # <name> <label> <command>…: runs the command in $root
  local name=$1 label=$2 begin=$SECONDS
  local log=$logs/test-$name.log
  shift 2
  mkdir -p "$logs"
  # In the background, so that the end of this script can be the end of the step.
  (cd "$root" && "$@") >"$log" 2>&1 </dev/null &
  running=$!
  echo "$running" >"$suite_pid_file"
  if wait "$running"; then
    running=
    printf '  %s✓%s %-46s %s%d s%s\n' \
      "$green" "$plain" "$label" "$dim" $((SECONDS - begin)) "$plain"
    summaries "$log"
  else
    running=
    printf '  %s✗%s %-46s %s%d s%s\n\n' \
      "$red" "$plain" "$label" "$dim" $((SECONDS - begin)) "$plain"
    cat "$log"
    fail "$label failed; the log above is .local/logs/test-$name.log."
  fi
}

end_suite() { # ends the step that runs, with all processes that it started
  [ -z "${running:-}" ] || end_tree "$running"
}

end_forgotten_suite() { # the step that a killed run left behind
  local pid
  pid=$(cat "$suite_pid_file" 2>/dev/null) || return 0
  rm -f "$suite_pid_file"
  # The number may be another process's by now.
  if ps -o command= -p "$pid" 2>/dev/null | grep -q 'script/test'; then
    echo "  Ending the step that an earlier run left behind."
    end_tree "$pid"
  fi
}

end_tree() { # <pid>
  local child
  for child in $(ps -A -o pid=,ppid= | awk -v parent="$1" '$2 == parent { print $1 }'); do
    end_tree "$child"
  done
  kill -TERM "$1" 2>/dev/null || true
}

summaries() { # <log>: the totals that Surefire, Failsafe and Vitest print, as they print them
  sed -E 's/\x1b\[[0-9;]*m//g' "$1" |
    grep -E '^\[(INFO|WARNING)\] (Building Vigidev|Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$)|^ +(Test Files|Tests) ' |
    sed -E 's/ +\[[0-9]+\/[0-9]+\]$//; s/^/      /' || true
}
