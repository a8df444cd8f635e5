"""Documents that reached the default branch, found by comparing commits; a lost delivery is made up for here."""

from app.domain.documents import is_postmortem_path
from app.domain.forge import ChangedFile
from app.services.context import Context
from app.services.track import track_files

NOTHING = "0" * 40  # what a push says was there before a branch began


def catch_up(context: Context) -> int:
    """Track what reached the default branch since the last time; the first time only remembers where it stands."""
    head = context.forge.head_sha()
    seen = context.store.value(_name(context))
    if seen is None:
        context.store.set_value(_name(context), head)
        return 0
    return track_since(seen, head, context)


def track_since(before: str, after: str, context: Context) -> int:
    """Track the postmortems that differ between two commits; a mark further back than `before` counts instead."""
    seen = context.store.value(_name(context))
    start = seen or before
    if start == after:
        return 0
    files = context.forge.changed_paths(start, after) if start != NOTHING else all_files(context)
    new = track_files(files, after, context)
    context.store.set_value(_name(context), after)
    return new


def all_files(context: Context) -> list[ChangedFile]:
    """Return every postmortem that stands on the default branch."""
    paths = context.forge.paths()
    return [ChangedFile(path=path, status="added") for path in paths if is_postmortem_path(path, context.policy)]


def _name(context: Context) -> str:
    return f"tracked/{context.repo.host}/{context.repo.id or context.repo.name}"
