# What scripts say. Sourced by the other scripts.

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
  export VIGIDEV_COLOURS=1
  bold=$'\033[1m' dim=$'\033[2m' green=$'\033[32m' red=$'\033[31m' plain=$'\033[0m'
else
  bold='' dim='' green='' red='' plain=''
fi

title() { printf '%s%s%s\n\n' "$bold" "$1" "$plain"; }

fail() {
  printf '\n%s✗%s %s\n' "$red" "$plain" "$1" >&2
  exit 1
}
