#!/usr/bin/env bash
# What action.yml runs: installs Afterword into an environment of its own, then runs one command of it.
set -euo pipefail

venv="${RUNNER_TEMP:-/tmp}/afterword-venv"
locked="$GITHUB_ACTION_PATH/requirements-check.lock"
[ "$INPUT_MODE" = check ] || locked="$GITHUB_ACTION_PATH/requirements.lock"

python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "::error::Afterword needs Python 3.11 or newer. Add actions/setup-python before this step."
  exit 2
}
if [ ! -x "$venv/bin/afterword" ] || ! cmp -s "$locked" "$venv/locked"; then
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$locked"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation "$GITHUB_ACTION_PATH"
  cp "$locked" "$venv/locked"
fi
afterword="$venv/bin/afterword"

options=()
[ -z "$INPUT_NOW" ] || options+=(--now "$INPUT_NOW")

case "$INPUT_MODE" in
  check)
    [ -z "$INPUT_FAIL_ON" ] || options+=(--fail-on "$INPUT_FAIL_ON")
    [ -z "$INPUT_POLICY" ] || options+=(--policy "$INPUT_POLICY")
    [ -z "$BASE_SHA" ] || options+=(--diff "$BASE_SHA")
    while IFS= read -r path; do
      [ -z "$path" ] || options+=("$path")
    done <<<"$INPUT_PATHS"
    sarif="${RUNNER_TEMP:-/tmp}/afterword.sarif"
    "$afterword" check --format sarif "${options[@]}" --fail-on never >"$sarif" || true
    echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
    exec "$afterword" check --format github "${options[@]}"
    ;;
  track | sweep | report)
    if [ -z "$AFTERWORD_MARKER_KEY" ]; then
      echo "::error::The input marker-key is empty. Put a long random text into a repository secret and pass it on."
      exit 2
    fi
    [ "$INPUT_DRY_RUN" != true ] || options+=(--dry-run)
    [ "$INPUT_MODE" != report ] || options+=(--weekly --post)
    exec "$afterword" "$INPUT_MODE" --repo "$GITHUB_REPOSITORY" "${options[@]}"
    ;;
  *)
    echo "::error::The input mode is '$INPUT_MODE'. Write check, track, sweep or report."
    exit 2
    ;;
esac
