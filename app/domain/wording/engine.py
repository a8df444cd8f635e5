"""Judges one sentence: every family of phrases is tried where one of its head words stands."""

from collections.abc import Iterator

from app.domain.patterns import pattern
from app.domain.records import replace
from app.domain.scales import Level
from app.domain.wording import guards
from app.domain.wording.cue import Cue, Rewrite
from app.domain.wording.gate import Numbers, gate, openings
from app.domain.wording.hit import Hit, held, is_about_somebody
from app.domain.wording.words import read_words

MOST_REWRITES = 6  # a sentence with more cues than this wants a new sentence
LONGEST = 2_000  # code points judged as one sentence; longer text is judged in stretches of this size
_PERSONAL = frozenset({"AW307", "AW313", "AW318"})  # rules whose words are about people, whoever is written
_NEAR = 30  # code points between two hits of one rule that still are one finding
_CLAUSE_END = pattern(r"[.,;:!?()—–]| (?:and|but|or|then|because) ")


def judge(
    sentence: str, *, quoted: bool = False, people: frozenset[str] = frozenset(), among: Numbers = None
) -> tuple[Cue, ...]:
    """Return the words of a sentence that blame, in their order; empty where nothing does.

    `quoted` says that the sentence stands in a quotation, so that nothing is louder than a notice. `people` are
    further names, in lower case. `among` are the patterns that the sentence could hold, where that is known.
    Never raises; the time is linear in the length of the sentence.
    """
    if len(sentence) > LONGEST:
        return tuple(_in_stretches(sentence, quoted, people))
    found = _found(sentence, people, among)
    if not found:
        return ()
    from app.domain.wording.telling import cue_of  # most documents need not wait for it

    cues = tuple([cue_of(hit, level) for hit, level in _settled(sentence, found, quoted)])
    if len(cues) > MOST_REWRITES:
        return tuple(replace(cue, rewrite=None) for cue in cues)
    return tuple([_checked(sentence, cue, people) for cue in cues])


def _found(sentence: str, people: frozenset[str], among: Numbers = None) -> list[Hit]:
    words = read_words(sentence)
    entries = gate().entries
    hits = (
        held(words, index, entries[number].code, entries[number].pattern, people)
        for number, index in openings(words)
        if among is None or number in among
    )
    return [hit for hit in hits if hit is not None]


def _checked(sentence: str, cue: Cue, people: frozenset[str]) -> Cue:
    """Leave out a rewrite whose own words would be a finding again."""
    swap = cue.rewrite
    if swap is None:
        return cue
    after = sentence[: swap.start] + swap.text + sentence[swap.end :]
    end = max(cue.end, swap.end) + len(after) - len(sentence)
    again = any(other.start < end and cue.start < other.end for other in _found(after, people))
    return replace(cue, rewrite=None) if again else cue


def _in_stretches(sentence: str, quoted: bool, people: frozenset[str]) -> Iterator[Cue]:
    at = 0
    while at < len(sentence):
        end = min(len(sentence), at + LONGEST)
        if end < len(sentence):
            space = sentence.rfind(" ", at + LONGEST // 2, end)
            end = space if space > 0 else end
        for cue in judge(sentence[at:end], quoted=quoted, people=people):
            swap = cue.rewrite
            moved = swap and Rewrite(swap.start + at, swap.end + at, swap.text)
            yield replace(cue, start=cue.start + at, end=cue.end + at, rewrite=moved)
        at = end


def _is_said_by(other: Hit, hit: Hit, sentence: str) -> bool:
    """Say whether another hit covers the same words, or says the same of the same few words of a clause."""
    if hit.start < other.end and other.start < hit.end:
        return True
    between = sentence[min(hit.end, other.end) : max(hit.start, other.start)]
    return hit.code == other.code and len(between) <= _NEAR and _CLAUSE_END.search(between) is None


def _settled(sentence: str, found: list[Hit], quoted: bool) -> Iterator[tuple[Hit, Level]]:
    """Drop what is quoted from machines or taught, lower what is quoted from people, and keep one hit per span."""
    if guards.is_log(sentence) or guards.forbids(sentence):
        return
    quotes = guards.quotations(sentence)
    teaching = guards.teaches(sentence)
    kept: list[tuple[Hit, Level]] = []
    for hit in sorted(found, key=lambda hit: (-hit.level.rank, hit.start - hit.end, hit.start, hit.code)):
        if any(_is_said_by(other, hit, sentence) for other, _ in kept):
            continue
        somebody = is_about_somebody(hit.subject)
        if teaching and (hit.level is not Level.ERROR or not somebody):
            continue
        quote = next(((a, b) for a, b in quotes if a <= hit.start and hit.end <= b), None)
        personal = somebody or hit.pattern.category == "punitive_action" or hit.code in _PERSONAL
        if quote is not None and (not personal or guards.is_bad_example(sentence, quote[0])):
            continue
        lowered = (quoted or quote is not None) and hit.level.rank > Level.NOTICE.rank
        kept.append((hit, Level.NOTICE if lowered else hit.level))
    yield from sorted(kept, key=lambda one: one[0].start)
