"""Compares two sets of files the way a forge shows a change."""

import difflib
from collections.abc import Iterator, Mapping

from app.domain.forge import ChangedFile
from app.forges.patch import read_patch

_ALIKE = 0.5  # from here on a removed and an added file count as one that was renamed


def changed_files(before: Mapping[str, str], after: Mapping[str, str]) -> list[ChangedFile]:
    """Return the files that differ, ordered by path."""
    return sorted(_changes(before, after), key=lambda file: file.path)


def _changes(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[ChangedFile]:
    removed = {path: text for path, text in before.items() if path not in after}
    for path, text in after.items():
        if path in before:
            if before[path] != text:
                yield _changed(path, before[path], text, "modified")
            continue
        origin = _origin(text, removed)
        if origin is None:
            yield _changed(path, "", text, "added")
        else:
            yield _changed(path, removed.pop(origin), text, "renamed", origin)
    for path in removed:
        yield ChangedFile(path=path, status="removed")


def _changed(path: str, old: str, new: str, status: str, previous: str | None = None) -> ChangedFile:
    diff = difflib.unified_diff(_lines(old), _lines(new), lineterm="", n=3)
    lines = read_patch("\n".join(list(diff)[2:]))
    return ChangedFile(
        path=path,
        previous_path=previous,
        status=status,
        added_lines=lines.added,
        shown_lines=lines.shown,
        text=new if status == "added" else None,
    )


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n") if text else []


def _origin(text: str, removed: Mapping[str, str]) -> str | None:
    for path, old in removed.items():
        if old == text or difflib.SequenceMatcher(None, _lines(old), _lines(text)).ratio() >= _ALIKE:
            return path
    return None
