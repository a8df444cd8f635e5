"""Documents that reached the default branch, found by comparing commits; a lost delivery is made up for here."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.documents import is_postmortem_path
from app.domain.events import BranchPushed, ChangeMerged
from app.domain.forge import ChangedFile
from app.readers.policy import POLICY_PATH
from app.services.context import Context
from app.services.policies import refresh_policy
from app.services.track import track_files, track_held

NOTHING = "0" * 40  # what a push says was there before a branch began


def catch_up(context: Context) -> int:
    """Track what reached the default branch since the last time; the first time only remembers where it stands."""
    head, seen = context.forge.head_sha(), context.store.value(_name(context))
    new = track_held(context)
    if seen is None or seen == head:
        context.store.set_value(_name(context), head)
        return new
    new += track_newest(context.forge.changed_paths(seen, head), head, context)
    context.store.set_value(_name(context), head)
    return new


def track_push(push: BranchPushed, context: Context) -> int:
    """Track what a push to the default branch brought; where a push before it was missed, that too."""
    seen = context.store.value(_name(context))
    follows = seen in (None, push.before)
    new = track_held(context) if follows else catch_up(context)
    if push.paths is None or any(is_postmortem_path(path, context.policy) for path in push.paths):
        files = all_files(context) if push.before == NOTHING else context.forge.changed_paths(push.before, push.after)
        new += track_newest(files, push.after, context)
    if follows:
        context.store.set_value(_name(context), push.after)
    return new


def track_merge(merge: ChangeMerged, context: Context) -> int:
    """Track what a change brought to the default branch, unless its push told of it already."""
    if context.store.value(_name(context)) == merge.merge_sha or merge.base != context.forge.default_branch():
        return 0
    files = context.forge.changed_files(merge.change.number)
    if any(file.path == POLICY_PATH for file in files):
        context = replace(context, policy=refresh_policy(context.forge, context.store, context.read_base))
    return track_newest(files, merge.merge_sha, context)


def track_newest(files: Sequence[ChangedFile], commit: str, context: Context) -> int:
    """Track files as of a commit; where one is known already, that may be newer, so the head counts instead."""
    told = [file for file in files if is_postmortem_path(file.path, context.policy)]
    known = {document.path: document.commit for document in context.store.documents(context.repo)} if told else {}
    if any(path in known for file in told for path in (file.path, file.previous_path)):
        commit = context.forge.head_sha()
    news = [file for file in told if known.get(file.path) != commit or _is_news(file, context)]
    return track_files(news, commit, context)


def _is_news(file: ChangedFile, context: Context) -> bool:
    """Say whether hearing that a document was added matters, though it was read as an edit of an old one."""
    return file.status == "added" and not context.store.items(context.repo, path=file.path)


def all_files(context: Context) -> list[ChangedFile]:
    """Return every postmortem that stands on the default branch."""
    paths = context.forge.paths()
    return [ChangedFile(path=path, status="added") for path in paths if is_postmortem_path(path, context.policy)]


def _name(context: Context) -> str:
    return f"tracked/{context.repo.tag}"
