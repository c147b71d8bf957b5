# Makes sure that Node 20 or newer and npm are there. Sourced by the other scripts.

require_node() {
  command -v node >/dev/null || fail "Node was not found on the PATH: install Node 20 or newer."
  command -v npm >/dev/null || fail "npm was not found on the PATH: it comes with Node."
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || fail "Node $(node --version) is too old: install Node 20 or newer."
}
