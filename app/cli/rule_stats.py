"""`afterword rules --stats`: each rule's precision in the documents at hand and, with a database, in reviews."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.cli.checkout import STDIN, Checkout, Target, find_targets, own_targets
from app.cli.policy_source import policy_for
from app.domain.finding import Finding
from app.domain.lint import judged
from app.domain.policy import Policy
from app.domain.rule import Context
from app.domain.rule_stats import RuleStats, count_rules
from app.domain.rules import all_rules
from app.domain.tracked import PostedFinding
from app.errors import AuthorError
from app.readers.postmortem import read_postmortem
from app.readers.source import decode


def show_stats(paths: Sequence[str], form: str, repo: str | None) -> int:
    """Count and print; return 2 where a document could not be read, which is told.

    Where AFTERWORD_DATABASE_URL is set, what was ignored in reviews counts too: of `repo`, else of all repositories.
    """
    checkout = Checkout.around(str(Path.cwd()))
    policy = policy_for(checkout, None, None)
    targets, problems = find_targets(checkout, paths, policy) if paths else (own_targets(checkout, None, policy), [])
    judgements = (one for target in targets for one in _judged(target, policy, problems))
    stats = count_rules(judgements, _ignored(repo), all_rules())
    print(_as_json(stats, len(targets)) if form == "json" else _as_text(stats, len(targets)))
    for problem in problems:
        print(f"afterword: {problem}", file=sys.stderr)
    return 2 if problems else 0


def _ignored(repo: str | None) -> list[PostedFinding]:
    if not {"AFTERWORD_DATABASE_URL", "AFTERWORD_DATABASE_URL_FILE"} & os.environ.keys():
        return []
    from app.cli.session import open_own_store

    with open_own_store() as store:
        records = [record for record in store.reviews() if repo in (None, record.change.repo.name)]
    return [posted for record in records for posted in record.posted if posted.state == "ignored"]


def _judged(target: Target, policy: Policy, problems: list[str]) -> Iterator[tuple[Finding, bool]]:
    try:
        data = sys.stdin.buffer.read() if target.file == STDIN else Path(target.file).read_bytes()
        yield from judged(read_postmortem(target.name, decode(data), policy), policy, Context())
    except OSError as error:
        problems.append(f"{target.name} could not be read: {error.strerror}.")
    except AuthorError as error:
        problems.append(f"{target.name}: {error}")


def _as_text(stats: Sequence[RuleStats], files: int) -> str:
    width = max(len(one.rule.slug) for one in stats)
    lines = [f"{'code':<5}  {'rule':<{width}}  findings  dismissed  precision"]
    for one in stats:
        share = "-" if one.precision is None else f"{one.precision:.0%}"
        lines.append(f"{one.rule.code:<5}  {one.rule.slug:<{width}}  {one.findings:>8}  {one.dismissed:>9}  {share:>9}")
    return "\n".join([*lines, f"{files} {'file' if files == 1 else 'files'}."])


def _as_json(stats: Sequence[RuleStats], files: int) -> str:
    rules = [
        {
            "code": one.rule.code,
            "slug": one.rule.slug,
            "findings": one.findings,
            "dismissed": one.dismissed,
            "precision": one.precision,
        }
        for one in stats
    ]
    return json.dumps({"version": 1, "files": files, "rules": rules}, indent=2)
