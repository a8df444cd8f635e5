#!/usr/bin/env bash
# What action.yml runs: installs Afterword into an environment of its own, then runs one command of it.
# Python is isolated throughout (-I), so that nothing which lies in the checkout is imported in our place.
set -euo pipefail
unset PYTHONPATH PYTHONHOME

refuse() {
  echo "::error title=Afterword::$1"
  exit 2
}

case "$INPUT_MODE" in
  check) locked=requirements-check.lock ;;
  track | sweep | report) locked=requirements.lock ;;
  *) refuse "The input mode is '${INPUT_MODE//[^a-z-]/?}'. Write check, track, sweep or report." ;;
esac
if [ "$INPUT_MODE" != check ] && [ -z "$AFTERWORD_MARKER_KEY" ]; then
  refuse "The input marker-key is empty. Put a long random text into a repository secret and pass it on."
fi
[ "${RUNNER_OS:-}" != Windows ] || refuse "Afterword runs on Linux and macOS. Choose such a runner for this job."
python3 -I -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' ||
  refuse "Afterword needs Python 3.11 or newer. Add actions/setup-python before this step."

venv="${RUNNER_TEMP:-/tmp}/afterword/${locked%.lock}"
if ! cmp -s "$GITHUB_ACTION_PATH/$locked" "$venv/locked"; then
  python3 -I -m venv "$venv"
  install=("$venv/bin/python" -I -m pip install --quiet --no-compile --disable-pip-version-check)
  "${install[@]}" --require-hashes --requirement "$GITHUB_ACTION_PATH/$locked"
  "${install[@]}" --no-deps --no-build-isolation "$GITHUB_ACTION_PATH"
  cp "$GITHUB_ACTION_PATH/$locked" "$venv/locked"
fi
command=("$venv/bin/python" -I "$venv/bin/afterword" "$INPUT_MODE")
[ -z "$INPUT_NOW" ] || command+=(--now "$INPUT_NOW")

if [ "$INPUT_MODE" = check ]; then
  command+=(--format github)
  [ -z "$INPUT_FAIL_ON" ] || command+=(--fail-on "$INPUT_FAIL_ON")
  [ -z "$INPUT_POLICY" ] || command+=(--policy "$INPUT_POLICY")
  [ -z "$BASE_SHA" ] || command+=(--diff "$BASE_SHA")
  command+=(--)
  while IFS= read -r path; do
    [ -z "$path" ] || command+=("$path")
  done <<<"$INPUT_PATHS"
  exec "${command[@]}"
fi

command+=(--repo "$GITHUB_REPOSITORY")
[ "$INPUT_DRY_RUN" != true ] || command+=(--dry-run)
[ "$INPUT_MODE" != report ] || command+=(--weekly --post)
# What these print quotes documents: the runner is to obey none of it.
silence="$("$venv/bin/python" -I -c 'import secrets; print(secrets.token_hex(16))')"
echo "::stop-commands::$silence"
status=0
"${command[@]}" || status=$?
echo "::$silence::"
exit "$status"
