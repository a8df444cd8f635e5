"""Who an action item names: one person, several, or nobody."""

import re
from collections.abc import Collection

from app.domain.patterns import pattern

_NO_NAMES = """tbd tba tbc n/a na none - – — ? ?? ??? unassigned nobody unknown todo x owner name someone anyone
everyone all @owner @name @username @user @handle username person assignee who … ... pending open"""
_NOBODY = frozenset(_NO_NAMES.split()) | {
    "no one", "no-one", "not assigned", "to be decided", "to be determined", "to be assigned", "to be confirmed",
    "no owner", "owner name", "your name", "team member", "owner tbd", "owner?",
}  # fmt: skip
_SPLIT = pattern(r"\s*(?:[,;&+/\n|]|\band\b|\bund\b|\bet\b|\by\b)\s*|\s+(?=@\w)")
_ASIDE = pattern(r"\s*\([^()]*\)\s*|\s*<[^<>]*>\s*")  # `Dana (platform)`, `Dana <dana@example.org>`
_TEAM_HANDLE = pattern(r"@[\w.-]+/[\w.-]+\Z")
_PLACEHOLDER = pattern(r"[\[<{(].*[\]>})]\Z")
_NAME = pattern(r"[^\W\d_][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){0,2}\Z")
_TOPIC = pattern(r".{3,}(?:ing|tion|sion|ment|ments|ity|ance|ence|ness|tions|ism|ability|ware|base)\Z", re.I)
_INITIALS = pattern(r"[A-Z][A-Za-z]?[A-Z]{1,2}\Z")
# Words in capitals or at the head of a list that are no person.
_TERMS = """
api apis aws gcp dns tls ssl http https cpu ram sla slo sli ci cd db sql ui ux qa ok sso vpn cdn pr prs os vm
vms eks ecs rds alb nlb elb iam kms s3 ec2 k8s ssh tcp udp ip ips json yaml xml csv pdf url uri sdk cli ide id
ids crd dag etl gpu io ios kpi llm mfa nat oom orm pci pii poc pod php rpc rto rpo sms smtp sqs sns spa ssr
tbd todo ttl uat utc uuid vpc waf wal xss mr faq eta etc ha dr hsm ntp nfs amqp grpc jwt oidc saml ldap mtls
bgp
"""
_GROUPS = """
actions action items item tasks task fixes fix improvements todos next steps other misc miscellaneous general
notes done completed open blocked pending immediate short long medium term now later future soon critical high
low prevent detect mitigate investigate repair process response recovery tooling docs infrastructure people
technical follow-up follow-ups follow up ups list to-do summary background context backend frontend database
databases kubernetes alerts metrics logs dashboards runbooks tests deploys security optional required
important note warning caution tip hotfix phase step
"""
_THINGS = frozenset(_TERMS.split()) | frozenset(_GROUPS.split())


def read_owners(written: str) -> tuple[str | None, tuple[str, ...]]:
    """Return the owner as the document writes it, without `@`, and each name in it; None where it names nobody."""
    text = " ".join(written.split()).strip(" .:*_`")
    text = _ASIDE.sub(" ", text).strip() or text.strip("()[]")
    if is_nobody(text):
        return None, ()
    parts = [text] if _TEAM_HANDLE.match(text) else _SPLIT.split(text)
    names = tuple(name for part in parts if (name := part.strip(" @.:*_`()[]")) and not is_nobody(part))
    if not names:
        return None, ()
    shown = re.sub(r"(?<!\w)@(?=\w)", "", text)
    return shown, names


def is_nobody(text: str) -> bool:
    """Say whether an owner's cell or label holds only the place of a name."""
    bare = text.strip().casefold()
    return not bare or bare in _NOBODY or bool(_PLACEHOLDER.match(bare)) or bare.strip("?!. ") in _NOBODY


def is_known(name: str, people: Collection[str]) -> bool:
    """Say whether the document or the policy knows somebody by this name."""
    return name.strip(" @").casefold() in people


def is_team(name: str) -> bool:
    """Say whether a name calls itself that of a team."""
    return name.rpartition(" ")[2].casefold() in ("team", "squad", "guild", "crew")


def looks_like_names(text: str, people: Collection[str]) -> bool:
    """Say whether a bold line above a list, or at the head of an item, names people or a team."""
    bare = text.strip(" :")
    if not bare or len(bare) > 60 or bare.casefold().startswith(("for ", "to ", "in ", "on ", "the ", "by ")):
        return False
    return all(_is_name(part.strip(), people) for part in _SPLIT.split(bare))


def are_initials(text: str) -> bool:
    """Say whether a text is initials such as `JP` or `DMc`, or several, and no term of the trade."""
    parts = [part for part in _SPLIT.split(text.strip()) if part]
    return bool(parts) and all(
        (_INITIALS.match(part) or re.match(r"[A-Z]{2,3}\Z|[A-Z][A-Z]?[a-z]\Z", part)) and part.casefold() not in _THINGS
        for part in parts
    )


def _is_name(part: str, people: Collection[str]) -> bool:
    bare = part.lstrip("@")
    if part.startswith("@") or is_known(bare, people):
        return True
    if not _NAME.match(bare) or not bare[0].isupper() or any(char.isdigit() for char in bare):
        return False
    words = bare.split()
    if is_team(bare):
        return True
    if len(words) > 1 and any(len(word) > 2 and word.isupper() for word in words):
        return False  # no name, but words with a term among them, such as `Pin MCP`
    if any(word.casefold() in _THINGS or _TOPIC.match(word) for word in words):
        return False
    return all(word[0].isupper() for word in words)
