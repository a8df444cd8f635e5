"""What the commands that talk to a forge share: their options, their repositories, their output."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tqdm import tqdm

from app.bootstrap.errand import deliver_all, errand, recall, repositories
from app.bootstrap.logs import configure_logging
from app.bootstrap.workshop import Workshop
from app.cli.times import read_time
from app.domain.plan import Plan
from app.render.plan_text import plan_lines
from app.services.context import Context
from app.settings import PREFIX, read_settings


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that these commands have in common."""
    parser.add_argument("--repo", metavar="OWNER/NAME", help="work on this repository only")
    parser.add_argument("--now", metavar="TIME", type=read_time, help="act as if it were this time (RFC 3339)")
    parser.add_argument("--dry-run", action="store_true", help="print what would be done, and do nothing")
    parser.add_argument("--past-fuse", action="store_true", help="go on where the fuse would hold a mass action back")


@contextmanager
def open_contexts(arguments: argparse.Namespace, what: str) -> Iterator[tuple[Workshop, list[Context]]]:
    """Yield the work and a context for each chosen repository, with `what` of it known."""
    settings = read_settings(os.environ, "cli")
    configure_logging(settings, sys.stderr)
    remembers = has_database()
    with errand(settings, arguments.repo, remembers=remembers) as workshop:
        contexts = []
        for repo in repositories(workshop, arguments.repo):
            context = workshop.context_of(repo, now=arguments.now, past_fuse=getattr(arguments, "past_fuse", False))
            if not remembers:
                recall(context, what)
            contexts.append(context)
        yield workshop, contexts


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
            context.store.commit(planned)
    return 0 if arguments.dry_run else finish(workshop)


def finish(workshop: Workshop) -> int:
    """Deliver what was planned, say how it went, and return the exit status."""
    done = deliver_all(workshop, lambda line: print(line, file=sys.stderr))
    dead = [(effect, reason) for effect, _state, reason in workshop.store.effects(("dead",))]
    print(f"{done} done" + (f", {len(dead)} given up:" if dead else ""))
    for line, (_effect, reason) in zip(plan_lines(effect for effect, _ in dead), dead, strict=True):
        print(f"  {line}: {reason}")
    return 1 if dead else 0


def progress(unit: str) -> Callable[[int, int], None]:
    """Return a function that shows how far a long read has come, on a terminal only."""
    bar = tqdm(unit=f" {unit}", disable=not sys.stderr.isatty(), leave=False)

    def show(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    return show
