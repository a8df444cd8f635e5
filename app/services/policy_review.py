"""A change that edits the policy hears whether the new one is good, and what it would do differently."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain.effects import UpsertComment
from app.domain.forge import Change, ChangedFile
from app.domain.marker import Marker
from app.domain.plan import Plan
from app.errors import AuthorError
from app.readers.policy import POLICY_PATH
from app.render.forge_text import Safe
from app.render.policy_texts import bad_policy, good_policy
from app.services.context import Context
from app.services.escalate import plan_sweep
from app.services.policies import read_proposed


def plan_policy_comment(change: Change, files: Mapping[str, ChangedFile], context: Context) -> Plan:
    """Say on a change what its policy comes to; nothing where it leaves the policy alone."""
    file = files.get(POLICY_PATH)
    if file is None:
        return Plan()
    own = "" if file.status == "removed" else context.forge.read_text(POLICY_PATH, change.head_sha) or ""
    key = change.ref.tag
    comment = UpsertComment(
        key=f"policy/{key}",
        repo=change.ref.repo,
        number=change.ref.number,
        body=context.keys.sign(_text(own, context), Marker("policy", key)),
    )
    return Plan(effects=(comment,))


def _text(own: str, context: Context) -> Safe:
    try:
        policy = read_proposed(own, context.read_base(), context.forge)
    except AuthorError as refused:
        return bad_policy(str(refused).splitlines())
    before, after = plan_sweep(context), plan_sweep(replace(context, policy=policy))
    steps_before, steps_after = (*before.steps, *before.held), (*after.steps, *after.held)
    heard = {login for step in steps_before for login in step.mention}
    newly = {login for step in steps_after for login in step.mention} - heard
    return good_policy(len(steps_before), len(steps_after), sorted(newly), shadow=policy.mode == "shadow")
