"""Reads a document's prose sentence by sentence, and says where it blames."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from app.domain.finding import Remark
from app.domain.places import place_of
from app.domain.policy import Policy
from app.domain.postmortem import Passage, Passages, Place, Postmortem
from app.domain.wording.cue import Cue
from app.domain.wording.engine import judge
from app.domain.wording.gate import Numbers
from app.domain.wording.pace import pays
from app.domain.wording.sentences import split_sentences
from app.domain.wording.sieve import might_blame
from app.domain.wording.words import read_words

HOUSE_PHRASE = "AW315"
PERSON_NAMED = "AW316"
_LONG = 8_000  # code points from which a look for the passages that could hold a cue pays
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\n": " ", "\u00a0": " "})


def review(doc: Postmortem, policy: Policy) -> Iterator[tuple[str, Remark]]:
    """Yield the code of a wording rule with its remark, in the order of the document's passages.

    A document in another language than English gets none. Of two cues on the same words one speaks.
    """
    if doc.language != "en":
        return
    people = known_names(policy)
    ignored = tuple(_plain(phrase) for phrase in policy.lint.ignored_phrases if phrase.strip())
    whole = bool(policy.lint.extra_phrases) or policy.lint.names == "notice"
    for passage, among in _prose(doc, whole=whole):
        yield from _review_passage(doc, passage, policy, people, ignored, among)


def _prose(doc: Postmortem, *, whole: bool) -> Iterator[tuple[Passage, Numbers]]:
    """Return the passages to be read, with the patterns that they could hold; all of them where `whole` is wanted."""
    if isinstance(doc.passages, Passages) and pays(len(doc.text)):
        from app.domain.wording.scan import candidates  # brings the machines

        return doc.passages.chosen(_everything if whole else candidates)
    passages = doc.passages if whole or len(doc.text) < _LONG else doc.prose(might_blame)
    return ((passage, None) for passage in passages)


def _everything(sources: Sequence[bytes], text_of: Callable[[int], str]) -> Iterator[tuple[int, Numbers]]:
    from app.domain.wording.scan import candidates

    found = dict(candidates(sources, text_of))
    return ((number, found.get(number, ())) for number in range(len(sources)))


def known_names(policy: Policy) -> frozenset[str]:
    """Return the names that the policy knows people by, in lower case: each word of a name, and logins."""
    spoken = chain.from_iterable(person.names for person in policy.people.values())
    words = chain.from_iterable(name.casefold().split() for name in spoken)
    return frozenset(chain((login.casefold() for login in policy.people), words))


def _review_passage(
    doc: Postmortem, passage: Passage, policy: Policy, people: frozenset[str], ignored: tuple[str, ...], among: Numbers
) -> Iterator[tuple[str, Remark]]:
    text = passage.text
    for start, end in split_sentences(text):
        sentence = text[start:end]
        allowed = list(_stretches(sentence, ignored))
        taken: list[tuple[int, int]] = []
        for cue in judge(sentence, quoted=passage.kind == "quote", people=people, among=among):
            if not _overlaps(cue.start, cue.end, allowed):
                taken.append((cue.start, cue.end))
                yield cue.code, _remark(doc, passage, start, cue)
        for phrase, reframe in policy.lint.extra_phrases.items():
            for at, until in _stretches(sentence, (_plain(phrase),)):
                if not _overlaps(at, until, taken):
                    taken.append((at, until))
                    yield HOUSE_PHRASE, _house_remark(doc, passage, start + at, start + until, reframe)
        if policy.lint.names == "notice":
            yield from _named(doc, passage, start, sentence, people, taken)


def _remark(doc: Postmortem, passage: Passage, base: int, cue: Cue) -> Remark:
    """Place a cue in the document; a replacement has to stand where the words stand, so the place is then its own."""
    start, end, replacement = cue.start, cue.end, None
    if cue.rewrite is not None and _unbroken(passage, base + cue.rewrite.start, base + cue.rewrite.end):
        start, end, replacement = cue.rewrite.start, cue.rewrite.end, cue.rewrite.text
    return Remark(
        place=_place(doc, passage, base + start, base + end),
        message=cue.message,
        excerpt=passage.text[base + start : base + end],
        reframe=cue.reframe,
        replacement=replacement,
        level=cue.level,
    )


def _house_remark(doc: Postmortem, passage: Passage, start: int, end: int, reframe: str) -> Remark:
    words = passage.text[start:end]
    return Remark(
        place=_place(doc, passage, start, end),
        message=f"'{words}' is a phrase that this repository asks to avoid.",
        excerpt=words,
        reframe=reframe or None,
    )


def _named(
    doc: Postmortem, passage: Passage, base: int, sentence: str, people: frozenset[str], taken: list[tuple[int, int]]
) -> Iterator[tuple[str, Remark]]:
    for word in read_words(sentence).words:
        named = word.kind == "handle" or (word.capital and word.low in people)
        if named and not _overlaps(word.start, word.end, taken):
            name = sentence[word.start : word.end]
            yield (
                PERSON_NAMED,
                Remark(
                    place=_place(doc, passage, base + word.start, base + word.end),
                    message=f"'{name}' is named. This repository asks for roles, such as 'the on-call engineer'.",
                    excerpt=name,
                ),
            )


def _place(doc: Postmortem, passage: Passage, start: int, end: int) -> Place:
    return place_of(doc.text, passage.starts[start], passage.starts[end - 1] + 1)


def _unbroken(passage: Passage, start: int, end: int) -> bool:
    """Say whether the words stand in the source as they read, without marks between them."""
    return passage.starts[end - 1] - passage.starts[start] == end - 1 - start


def _plain(text: str) -> str:
    return text.translate(_STRAIGHT).lower()


def _stretches(sentence: str, phrases: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    if not phrases:
        return
    low = _plain(sentence)
    if len(low) != len(sentence):
        return
    for phrase in phrases:
        at = low.find(phrase) if phrase else -1
        while at >= 0:
            end = at + len(phrase)
            if not (low[at - 1 : at].isalnum() or low[end : end + 1].isalnum()):
                yield at, end
            at = low.find(phrase, end)


def _overlaps(start: int, end: int, others: list[tuple[int, int]]) -> bool:
    return any(start < until and at < end for at, until in others)
