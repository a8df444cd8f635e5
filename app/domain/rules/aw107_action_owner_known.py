"""AW107: an owner whom neither the policy nor the forge knows."""

from collections.abc import Iterator

from app.domain.finding import Remark
from app.domain.people import resolve_owner, team_of
from app.domain.policy import Policy
from app.domain.postmortem import Postmortem
from app.domain.rule import Context, Rule, named
from app.domain.rules.aw101_action_owner import names_nobody
from app.domain.scales import Level


def check(doc: Postmortem, policy: Policy, context: Context) -> Iterator[Remark]:
    """Yield a remark for each live item whose owner cannot be found; silent where nothing is known about people."""
    if not policy.people and not context.assignable:
        return
    for item in doc.action_items:
        if not item.state.is_live or names_nobody(item.owner) or len(item.owners) > 1:
            continue
        reason = _stranger(item.owner or "", policy, context)
        if reason:
            yield Remark(
                place=item.places.get("owner", item.place),
                message=f"Who is the owner of {named(item.title)}? {reason}. Write a login, or add the name to "
                "`people`.",
                excerpt=item.owner or "",
                about=item.title,
            )


def _stranger(owner: str, policy: Policy, context: Context) -> str | None:
    """Say why an owner cannot be found, or None where one can, or where the forge was not asked."""
    if team_of(owner, policy):
        return None
    found = resolve_owner(owner, policy, lambda login: context.assignable.get(login, not policy.people))
    if found is None or found.reason:
        return found.reason if found else None
    if context.assignable.get(found.login or "") is False:
        return f"{owner} cannot be assigned issues here"
    return None


ACTION_OWNER_KNOWN = Rule(
    code="AW107",
    slug="action-owner-known",
    level=Level.WARNING,
    check=check,
    summary="The owner of an action item can be found.",
    why="An issue can only be assigned to somebody the forge knows, and a reminder only reaches somebody who can be "
    "found. `people` in the policy says which login belongs to which name.",
    bad="| Alert on queue depth | DS | 2026-04-01 |",
    good="| Alert on queue depth | @dana | 2026-04-01 |",
)
