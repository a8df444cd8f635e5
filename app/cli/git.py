"""What `afterword check` asks git, which is run as a program."""

import re
import subprocess
from collections.abc import Iterator, Sequence

from app.errors import AuthorError

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
TIMEOUT = 120  # seconds


def commit_of(root: str, revision: str) -> str:
    """Return the full name of a commit; raises AuthorError where this checkout does not hold it."""
    found = _run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found.returncode:
        raise AuthorError(
            f"The commit '{revision}' is not in this checkout. Check the name; in GitHub Actions let the checkout "
            "fetch the history (actions/checkout with `fetch-depth: 0`), in GitLab set `GIT_DEPTH: 0`."
        )
    return found.stdout.decode().strip()


def fork_point(root: str, commit: str) -> str:
    """Return the commit at which this branch left another; raises AuthorError where the history is cut off."""
    found = _run(root, "merge-base", commit, "HEAD")
    if found.returncode:
        raise AuthorError(
            f"This checkout does not hold the history back to '{commit}'. In GitHub Actions let the checkout fetch it "
            "(actions/checkout with `fetch-depth: 0`), in GitLab set `GIT_DEPTH: 0`."
        )
    return found.stdout.decode().strip()


def text_at(root: str, commit: str, path: str) -> str | None:
    """Return a file's text as of a commit, None where it was not there."""
    found = _run(root, "cat-file", "blob", f"{commit}:{path}")
    return None if found.returncode else found.stdout.decode("utf-8", "replace")


def tracked_files(root: str) -> list[str] | None:
    """Return the files of a checkout that git does not ignore, None where git cannot tell."""
    found = _run(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    return None if found.returncode else _names(found.stdout)


def changed_files(root: str, since: str) -> list[str]:
    """Return the files that differ from a commit, new ones that git does not know yet included."""
    differing = _run(root, "diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", since, "--")
    return sorted({*_names(differing.stdout), *_new_files(root)})


def changed_lines(root: str, since: str, path: str) -> list[range] | None:
    """Return the lines of a file that differ from a commit; None where all of them are new."""
    if path in _new_files(root, path):
        return None
    options = ("--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames")
    found = _run(root, "diff", *options, since, "--", f":(literal,top){path}")
    return [*_hunks(found.stdout)]


def _hunks(diff: bytes) -> Iterator[range]:
    for match in _HUNK.finditer(diff):
        first, count = int(match[1]), int(match[2] or 1)
        if count:
            yield range(first, first + count)


def _new_files(root: str, *paths: str) -> list[str]:
    limit = [f":(literal,top){path}" for path in paths]
    return _names(_run(root, "ls-files", "-z", "--others", "--exclude-standard", "--", *limit).stdout)


def _names(listed: bytes) -> list[str]:
    return sorted({name.decode("utf-8", "surrogateescape") for name in listed.split(b"\0") if name})


def _run(root: str, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    command: Sequence[str] = ("git", "-C", root, "-c", "core.quotePath=false", *arguments)
    try:
        return subprocess.run(command, capture_output=True, timeout=TIMEOUT, check=False)  # noqa: S603
    except FileNotFoundError:
        raise AuthorError("git is not installed here. Install it, or name the files to check.") from None
    except subprocess.TimeoutExpired:
        raise AuthorError(f"git did not answer within {TIMEOUT} seconds. Is another git at work in {root}?") from None
