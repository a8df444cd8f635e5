"""Which files a call means, and how to open none that lies outside the checkout."""

# ruff: noqa: PTH109, PTH110, PTH112, PTH113, PTH114, PTH118, PTH120
# pathlib would cost a check of one file a tenth of its time.

import os
from collections.abc import Iterator, Sequence

from app.domain.documents import is_document_path, is_postmortem_path
from app.domain.policy import Policy
from app.domain.records import dataclass

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Target:
    """One file to check: the name it is reported under, with `/` and from the root, and where to open it."""

    name: str
    file: str


@dataclass(frozen=True, slots=True)
class Checkout:
    """A folder that is worked in; `root` is that of its repository, where it is in one."""

    root: str
    has_git: bool

    @classmethod
    def around(cls, folder: str) -> "Checkout":
        """Find the repository that a folder lies in."""
        here = start = os.path.realpath(folder)
        while not os.path.exists(os.path.join(here, ".git")):
            above = os.path.dirname(here)
            if above == here:
                return cls(start, has_git=False)
            here = above
        return cls(here, has_git=True)

    def name_of(self, path: str) -> str:
        """Return how a path is reported: from the root, or as it was given where it lies elsewhere."""
        absolute = os.path.join(os.path.realpath(os.getcwd()), path)
        inside = os.path.relpath(os.path.normpath(absolute), self.root)
        return path if inside.startswith("..") else inside.replace(os.sep, "/")

    def leaves(self, path: str) -> bool:
        """Say whether a path that seems to lie in the checkout leads out of it by a symbolic link."""
        absolute = os.path.normpath(os.path.join(os.path.realpath(os.getcwd()), path))
        if os.path.commonpath([self.root, absolute]) != self.root:
            return os.path.islink(path)
        return os.path.commonpath([self.root, os.path.realpath(absolute)]) != self.root


def find_targets(checkout: Checkout, paths: Sequence[str], policy: Policy) -> tuple[list[Target], list[str]]:
    """Return the files that some paths mean, and what is wrong with the other paths."""
    found: dict[str, Target] = {}
    problems = []
    for path in paths:
        problem = _problem(checkout, path)
        if problem:
            problems.append(problem)
            continue
        for target in _meant(checkout, path, policy):
            found.setdefault(target.name, target)
    return list(found.values()), problems


def own_targets(checkout: Checkout, names: Sequence[str] | None, policy: Policy) -> list[Target]:
    """Return the postmortems of a checkout by the policy's paths, out of the given names or of all its files."""
    chosen = names if names is not None else _all_names(checkout)
    fitting = (name for name in chosen if is_postmortem_path(name, policy))
    targets = (Target(name, os.path.join(checkout.root, name)) for name in fitting)
    return [target for target in targets if os.path.isfile(target.file) and not checkout.leaves(target.file)]


def _problem(checkout: Checkout, path: str) -> str | None:
    if path == STDIN:
        return None
    if not os.path.lexists(path):
        return f"{path} does not exist. Check the name, or leave it out to check the paths of the policy."
    if checkout.leaves(path):
        return f"{path} is a link that leads out of this checkout. Name the file itself."
    if not os.path.isfile(path) and not os.path.isdir(path):
        return f"{path} is neither a file nor a folder. Name a Markdown file."
    return None


def _meant(checkout: Checkout, path: str, policy: Policy) -> Iterator[Target]:
    if path == STDIN or not os.path.isdir(path):
        yield Target(path if path == STDIN else checkout.name_of(path), path)
        return
    for file in _walk(path):
        name = checkout.name_of(file)
        if is_document_path(name, policy) and not checkout.leaves(file):
            yield Target(name, file)


def _all_names(checkout: Checkout) -> list[str]:
    if checkout.has_git:
        from app.cli.git import tracked_files  # only where no path is given

        names = tracked_files(checkout.root)
        if names is not None:
            return names
    return [os.path.relpath(file, checkout.root).replace(os.sep, "/") for file in _walk(checkout.root)]


def _walk(folder: str) -> Iterator[str]:
    """Yield the Markdown files below a folder, in order; hidden folders and links to folders are left out."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "node_modules")
        for name in sorted(files):
            file = os.path.join(place, name)
            if name.casefold().endswith(".md") and os.path.isfile(file):
                yield file
