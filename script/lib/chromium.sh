# Makes sure that there is a Chromium for the browser tests, at a place where they look for it
# (Chromium.java of e2e). Sourced by the other scripts; wants console.sh.

# Playwright installs the browser of its own version; e2e uses the same one.
playwright_version=$(sed -n 's|.*<playwright.version>\(.*\)</playwright.version>.*|\1|p' "$root/pom.xml")

chromium_path() { # prints the first that is there
  local path
  for path in "${CHROMIUM:-}" \
    /usr/bin/chromium-headless-shell /usr/bin/chromium /usr/bin/chromium-browser \
    /usr/bin/google-chrome /usr/bin/google-chrome-stable /snap/bin/chromium \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}"/chromium-*/chrome-linux*/chrome \
    "$HOME"/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*; do
    if [ -n "$path" ] && [ -x "$path" ]; then
      echo "$path"
      return 0
    fi
  done
  return 1
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; }

install_chromium() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    # Debian has the one without windows in a package of its own, other systems do not.
    apt_install chromium-headless-shell || apt_install chromium
  else
    npx --yes "playwright@$playwright_version" install chromium
  fi
}

require_chromium() {
  chromium_path >/dev/null && return 0
  local log=$logs/setup-chromium.log
  mkdir -p "$logs"
  echo "  Chromium was not found: installing it."
  if ! install_chromium >"$log" 2>&1 || ! chromium_path >/dev/null; then
    tail -n 10 "$log" >&2
    fail "The browser tests need Chromium, which could not be installed: install it, or name it in CHROMIUM."
  fi
}
