# Makes sure that Node 20.19 or newer and npm are there. Sourced by the other scripts.

require_node() {
  command -v node >/dev/null || fail "Node was not found on the PATH: install Node 20.19 or newer."
  command -v npm >/dev/null || fail "npm was not found on the PATH: it comes with Node."
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
    fail "Node $(node --version) is too old: install Node 20.19 or newer."
}
