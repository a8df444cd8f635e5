"""What the commands that talk to a forge share: their options, their repositories, their output."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TextIO

from tqdm import tqdm

from app.bootstrap.errand import deliver_all, errand, recall, repositories
from app.bootstrap.logs import configure_logging
from app.bootstrap.workshop import Workshop
from app.cli.times import read_time
from app.domain.plan import Plan
from app.errors import OperatorError
from app.ports.store import Store
from app.render.plan_text import plan_lines
from app.services.commit import commit
from app.services.context import Context
from app.services.rebuild import recall_if_forgotten
from app.settings import PREFIX, Settings, read_settings
from app.store.open import open_store


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the commands that plan and carry out."""
    add_scope(parser)
    add_dry_run(parser)
    parser.add_argument("--past-fuse", action="store_true", help="go on where the fuse would hold a mass action back")


def add_scope(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where and when."""
    add_repo(parser, "work on this repository only")
    parser.add_argument("--now", metavar="TIME", type=read_time, help="act as if it were this time (RFC 3339)")


def add_dry_run(parser: argparse.ArgumentParser) -> None:
    """Add the option that only shows."""
    parser.add_argument("--dry-run", action="store_true", help="print what would be done, and do nothing")


def add_repo(parser: argparse.ArgumentParser, help_text: str) -> None:
    """Add the option that chooses a repository."""
    parser.add_argument("--repo", metavar="OWNER/NAME", type=_read_repo, help=help_text)


def settings_for(repo: str | None) -> Settings:
    """Read the settings of a command; a repository that it names is the one that a token serves."""
    chosen = {f"{PREFIX}GITHUB_REPOSITORIES": repo} if repo else {}
    settings = read_settings({**os.environ, **chosen}, "cli")
    configure_logging(settings, sys.stderr)
    return settings


@contextmanager
def open_contexts(arguments: argparse.Namespace, what: str) -> Iterator[tuple[Workshop, list[Context]]]:
    """Yield the work and a context for each chosen repository, with `what` of it known."""
    settings = settings_for(arguments.repo)
    remembers = has_database()
    with errand(settings, remembers=remembers) as workshop:
        contexts = []
        for repo in repositories(workshop, arguments.repo):
            context = workshop.context_of(repo, now=arguments.now, past_fuse=getattr(arguments, "past_fuse", False))
            if not remembers:
                recall(context, what)
            elif what != "nothing":
                recall_if_forgotten(context)
            contexts.append(context)
        yield workshop, contexts


@contextmanager
def open_own_store() -> Iterator[Store]:
    """Open the database that servers and workers share; raises OperatorError where none is named."""
    if not has_database():
        raise OperatorError(
            f"{PREFIX}DATABASE_URL is not set. Set it to the database of your server, such as "
            "sqlite:///afterword.sqlite3, which is where afterword-server keeps it unless told otherwise."
        )
    with closing(open_store(read_settings(os.environ, "demo").database_url)) as store:
        yield store


def has_database() -> bool:
    """Say whether what is remembered outlives this command."""
    return f"{PREFIX}DATABASE_URL" in os.environ or f"{PREFIX}DATABASE_URL_FILE" in os.environ


def carry_out(
    arguments: argparse.Namespace, workshop: Workshop, contexts: list[Context], plan: Callable[[Context], Plan]
) -> int:
    """Plan for each repository, then print or carry out the plans; return the exit status."""
    for context in contexts:
        planned = plan(context)
        if arguments.dry_run:
            print("\n".join(plan_lines(planned.effects)) or f"{context.repo.name}: nothing to do")
        else:
            commit(planned, context)
    return 0 if arguments.dry_run else finish(workshop)


def finish(workshop: Workshop, said: TextIO | None = None) -> int:
    """Deliver what was planned, say how it went (on standard output), and return the exit status."""
    with progress("written") as show:
        done = deliver_all(workshop, lambda line: print(line, file=sys.stderr), show)
    dead = [(effect, reason) for effect, _state, reason in workshop.store.effects(("dead",))]
    print(f"{done} done" + (f", {len(dead)} given up:" if dead else ""), file=said)
    for line, (_effect, reason) in zip(plan_lines(effect for effect, _ in dead), dead, strict=True):
        print(f"  {line}: {reason}", file=said)
    if workshop.store.value("paused"):
        print("Afterword is paused, so that nothing was written. `afterword resume` lets it go.", file=sys.stderr)
    return 1 if dead else 0


@contextmanager
def progress(unit: str) -> Iterator[Callable[[int, int], None]]:
    """Yield a function that shows how far a long task has come, on a terminal only."""
    with tqdm(unit=f" {unit}", disable=not sys.stderr.isatty(), leave=False) as bar:

        def show(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield show


def _read_repo(text: str) -> str:
    if not re.fullmatch(r"[\w.-]+(/[\w.-]+)+", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no repository. Write it as OWNER/NAME.")
    return text
