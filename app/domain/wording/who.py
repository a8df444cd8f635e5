"""What a noun phrase stands for: the authors, somebody else, a crowd, nobody, or a thing."""

from enum import StrEnum

from app.domain.records import dataclass
from app.domain.wording import lexicon as lex
from app.domain.wording import people as folk
from app.domain.wording.names import given_names
from app.domain.wording.words import Word, Words


class Who(StrEnum):
    """What kind of subject a verb has."""

    OWN = "own"  # the authors: we, I
    OTHER = "other"  # a person, role or group other than the author
    SOMEBODY = "somebody"  # a person without name or role
    CROWD = "crowd"  # users, customers, attackers
    IMPLIED = "implied"  # nobody is written, as in a note that starts with its verb
    THING = "thing"  # a system, a document, an event


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject with the words it stands in: indexes [first, last], both -1 where nothing is written.

    `double` says that the head noun also names software, so the verb has to settle it. `maybe` says of a thing that
    it is somebody where only people do what is said: a company's name, 'some of them'.
    """

    who: Who
    first: int = -1
    last: int = -1
    head: str = ""
    double: bool = False
    maybe: bool = False


_OF_PRONOUN = dict.fromkeys(folk.SELF, Who.OWN) | dict.fromkeys(folk.THEM | {"they"}, Who.OTHER)
_OURS = frozenset(
    {"team", "side", "part", "group", "crew", "squad", "company", "startup", "department", "organisation"}
    | {"organization", "firm", "studio", "management", "leadership"}
)
_LED = frozenset({"it", "team", "business", "project", "company", "group", "technical", "tech", "security", "squad"})
_PROVIDED = frozenset(
    {"server", "database", "hosting", "cloud", "storage", "network", "service", "email", "internet", "dns", "cdn"}
    | {"payment", "telecom", "upstream", "infrastructure", "platform", "hardware", "it", "power", "electricity", "web"}
)
# Heads that are software, unless the word before them makes them people.
_COMPOUND: dict[str, frozenset[str]] = {
    "master": frozenset({"scrum", "web", "game"}),
    "agent": frozenset({"support", "service", "helpdesk", "sales", "estate", "customer", "human", "field"}),
    "agents": frozenset({"support", "service", "helpdesk", "sales", "customer", "human", "field"}),
    "worker": frozenset({"construction", "factory", "temp", "maintenance", "office", "key"}),
    "workers": frozenset({"construction", "factory", "maintenance", "office"}),
    "host": frozenset({"web"}),
    "desk": frozenset({"support", "service", "help", "trading", "front", "news", "on-call"}),
    "shift": frozenset({"night", "day", "early", "late", "morning", "evening", "weekend"}),
    "provider": _PROVIDED,
    "providers": _PROVIDED,
    "leader": _LED,
    "leaders": _LED,
}
_NAMELESS = frozenset({"project", "protocol", "dao", "club", "newspaper", "industry", "platform"})
_SUPPOSING = frozenset(
    {"if", "perhaps", "probably", "likely", "possibly", "maybe", "unless", "when", "can", "may", "might"}
)
_TRADES = frozenset(
    {"ops", "dev", "infra", "infrastructure", "support", "network", "security", "qa", "platform", "database", "backend"}
    | {"frontend", "sales", "marketing", "hosting", "data", "operations", "devops"}
)
_CHOSEN = frozenset({"some", "several", "many", "few", "most", "other", "certain", "these", "those", "all"})
_BODIES = frozenset({"team", "group", "crew", "board", "committee", "project", "class", "staff", "faculty", "council"})
_NO_NAME = (
    "ing", "ion", "ions", "ment", "ments", "ness", "ity", "ies", "er", "ers", "or", "ors", "ed", "ly", "al", "age",
    "ure", "ism", "ance", "ency",
)  # fmt: skip


def classify(words: Words, first: int, last: int, people: frozenset[str]) -> Subject:
    """Say what the noun phrase [first, last] is about; its last word is the head."""
    word = words.words[last]
    low = word.low
    if first < last and words.low(first) in folk.ANY_OF:
        return Subject(Who.THING, first, last, low)
    pronoun = _of_pronoun(words, last)
    if pronoun is not None:
        return Subject(pronoun, last, last, low, double=low == "they")
    if low in folk.PRO_FORMS or low in _NAMELESS:
        return Subject(Who.THING, first, last, low, maybe=low != "you" or _SUPPOSING.isdisjoint(words.lows))
    if low in folk.GATHERED and (_is_counted(words, first, last) or words.low(last - 1) in _TRADES):
        return Subject(Who.OTHER, first, last, low)
    if low in folk.ANYBODY or low in folk.CROWD:
        return Subject(Who.SOMEBODY if low in folk.ANYBODY else Who.CROWD, first, last, low)
    double = low in folk.DOUBLE_ROLES and not (last > first and words.low(last - 1) in _BODIES)
    if last > first and words.low(last - 1) in _COMPOUND.get(low, ()):
        return Subject(Who.OTHER, first, last, low)
    if low in folk.MOSTLY_SOFTWARE or (double and _is_technical(words, first, last)) or _is_work(words, first, last):
        return Subject(Who.THING, first, last, low)
    if double or low in folk.ROLES or low in folk.ORGANISATIONS:
        near = last - 1 if low in {"company", "firm"} else first  # 'our hosting company' is another one
        owned = any(words.low(at) in {"our", "my"} for at in range(near, last))
        if owned and low in _OURS:
            return Subject(Who.OWN, first, last, low)
        return Subject(Who.OTHER, first, last, low, double=double)
    return _named(words, first, last, people)


def _of_pronoun(words: Words, at: int) -> Who | None:
    if words.low(at) == "they" and not folk.ATTACKERS.isdisjoint(words.lows[:at]):
        return Who.CROWD
    return _OF_PRONOUN.get(words.low(at))


def _is_work(words: Words, first: int, last: int) -> bool:
    """Say whether a word for people means what is done: 'time management', 'support for IPv6', 'disk operations'."""
    low, before = words.low(last), words.low(last - 1) if last > first else ""
    if low == "support":
        return words.low(last + 1) in {"for", "of", "in"}
    if low == "operations":
        return before not in {"", "our", "their", "and"} | lex.DETERMINERS
    return low == "management" and before in folk.MANAGED


def _named(words: Words, first: int, last: int, people: frozenset[str]) -> Subject:
    word = words.words[last]
    if word.kind == "handle" or _is_name(word, people):
        return Subject(Who.OTHER, last, last, word.low)
    before = words.words[last - 1] if last > first else None
    if word.capital and before is not None and (_is_name(before, people) or _is_title(before)):
        return Subject(Who.OTHER, last - 1, last, word.low)
    return Subject(Who.THING, first, last, word.low, maybe=_may_be_company(words, first, last))


def _is_name(word: Word, people: frozenset[str]) -> bool:
    return word.capital and (word.low in given_names() or word.low in people)


def _is_title(word: Word) -> bool:
    """Say whether a word stands before a name: 'Captain Ito'."""
    return word.capital and word.low in folk.ROLES and word.low not in folk.DOUBLE_ROLES


def _is_counted(words: Words, first: int, last: int) -> bool:
    """Say whether a gathering is told apart from all others: 'several people', 'these guys'."""
    return any(words.low(at) in _CHOSEN for at in range(first, last))


def _may_be_company(words: Words, first: int, last: int) -> bool:
    word = words.words[last]
    if not word.capital or not word.low.isalpha() or word.low in folk.NOT_COMPANIES:
        return False
    opens = last == 0 or words.words[last - 1].kind == "mark"  # where any word is written large
    no_name = word.low in folk.OPENERS or (word.low.endswith(_NO_NAME) and word.low not in folk.COMPANIES)
    return not (opens and no_name) and not lex.is_function_word(word.low)


def _is_technical(words: Words, first: int, last: int) -> bool:
    """Say whether a word before a double role makes it software: 'the Kubernetes operator', 'the package manager'."""
    if last > first and words.low(last - 1) in folk.ROLES:
        return False  # 'team member'
    inside = range(max(first, 1), last)
    return any(words.words[at].capital or words.low(at) in lex.TECHNICAL for at in inside)
