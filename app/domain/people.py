"""Who is who: from the document's word for a person to a login, a manager, a team, the directors."""

from collections.abc import Callable, Iterator

from app.domain.patterns import pattern
from app.domain.policy import Person, Policy
from app.domain.records import dataclass

_LOGIN = pattern(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,37}[A-Za-z0-9])?")
NOBODY = Person()


@dataclass(frozen=True, slots=True)
class Owner:
    """The person an item names. `login` is None where it is not known whom the word means; `reason` says why."""

    text: str
    login: str | None
    reason: str | None = None


def resolve_owner(text: str | None, policy: Policy, is_assignable: Callable[[str], bool]) -> Owner | None:
    """Find the login behind a document's word for a person; None where the item names nobody.

    A word that is no known person's is taken for a login only if the forge would assign issues to it, so that
    nobody is mentioned because a stranger happens to have that name.
    """
    if not text:
        return None
    login = _known_login(text, policy)
    if login and policy.people.get(login, NOBODY).left:
        return Owner(text, None, f"{text} has left, says the policy")
    if login:
        return Owner(text, login)
    if _LOGIN.fullmatch(text) and is_assignable(text):
        return Owner(text, text)
    if _LOGIN.fullmatch(text):
        return Owner(text, None, f"{text} cannot be assigned here and is not listed under `people` in the policy")
    return Owner(text, None, f"{text} is not listed under `people` in the policy")


def manager_of(login: str | None, policy: Policy) -> tuple[str, ...]:
    """Return who hears after the owner: the configured manager, else the team's lead, else the directors."""
    person = policy.people.get(login or "", NOBODY)
    team = team_of(login, policy)
    lead = policy.teams[team].lead if team else None
    for candidate in (person.manager, lead):
        if candidate and candidate != login:
            return (present(candidate, policy),)
    return directors(login, policy)


def directors(owner: str | None, policy: Policy) -> tuple[str, ...]:
    """Return the directors, without the owner."""
    return tuple(dict.fromkeys(present(login, policy) for login in policy.directors if login != owner))


def fallback_for(login: str | None, text: str | None, policy: Policy) -> tuple[str, ...]:
    """Return who is told where the owner cannot be assigned: the person if listed, else the lead of the team."""
    if login and login in policy.people:
        return (present(login, policy),)
    team = team_of(login or text, policy)
    lead = policy.teams[team].lead if team else None
    return (present(lead, policy),) if lead else ()


def team_of(word: str | None, policy: Policy) -> str | None:
    """Return the team that a login belongs to, or that a word names."""
    if not word:
        return None
    folded = word.casefold()
    for name, team in policy.teams.items():
        own = {name.casefold(), *(other.casefold() for other in team.names)}
        if folded in own or folded in {member.casefold() for member in team.members}:
            return name
    return None


def present(login: str, policy: Policy) -> str:
    """Return the person's delegate while they have one, else the person."""
    return policy.people.get(login, NOBODY).delegate or login


def _known_login(text: str, policy: Policy) -> str | None:
    folded = text.casefold()
    for login, person in policy.people.items():
        if folded == login.casefold() or folded in {name.casefold() for name in person.names}:
            return login
    return next((login for login in _named_logins(policy) if login.casefold() == folded), None)


def _named_logins(policy: Policy) -> Iterator[str]:
    for team in policy.teams.values():
        yield from team.members
        if team.lead:
            yield team.lead
    yield from policy.directors
    yield from policy.roster
