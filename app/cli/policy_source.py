"""Where `afterword check` takes the policy from: never from the change under review."""

# ruff: noqa: PTH118, PTH123
# pathlib would cost a check of one file a tenth of its time.

import os
from collections.abc import Mapping

from app.cli.checkout import Checkout
from app.domain.policy import Policy
from app.errors import AuthorError

POLICY_PATH = ".afterword.yml"


def policy_for(checkout: Checkout, file: str | None, base: str | None) -> Policy:
    """Read the policy: from a file that was named, from the base commit, or from the working tree.

    Raises AuthorError where the file is missing or the policy cannot be used.
    """
    if file is not None:
        text = _text(file)
        if text is None:
            raise AuthorError(f"The policy {file} does not exist. Check the name given to --policy.")
        return _read(text, file)
    if base is not None:
        from app.cli.git import text_at

        return _read(text_at(checkout.root, base, POLICY_PATH), f"{POLICY_PATH} at {base[:12]}")
    return _read(_text(os.path.join(checkout.root, POLICY_PATH)), POLICY_PATH)


def base_in_actions(environment: Mapping[str, str]) -> str | None:
    """Return the commit that a pull request goes to, in GitHub Actions; None anywhere else."""
    if environment.get("GITHUB_ACTIONS") != "true" or not environment.get("GITHUB_BASE_REF"):
        return None
    import json

    try:
        with open(environment["GITHUB_EVENT_PATH"], encoding="utf-8") as file:
            commit = json.load(file)["pull_request"]["base"]["sha"]
    except (KeyError, TypeError, ValueError, OSError):
        return f"origin/{environment['GITHUB_BASE_REF']}"
    return str(commit)


def _text(file: str) -> str | None:
    try:
        with open(file, encoding="utf-8", errors="replace") as opened:
            return opened.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise AuthorError(f"The policy {file} could not be read: {error.strerror}.") from error


def _read(text: str | None, source: str) -> Policy:
    if not text or not text.strip():
        return Policy()
    from app.domain.rules import rules_by_name
    from app.readers.policy import read_policy  # brings the YAML parser

    return read_policy(text, source, rules_by_name())
